interface ImportMetaEnv {
  /** Where mailboxes lie that are not beside the page (docs/deploying.md); ends in a slash. */
  readonly SAMSYN_MAILBOX?: string;
}
