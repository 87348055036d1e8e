type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
};

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/**
 * Lets the page start workers of its own build, and nothing else, where the browser demands trusted
 * addresses. Markup and code from strings stay refused.
 */
export function trustOwnWorkers(): void {
  globalThis.trustedTypes?.createPolicy("default", {
    createScriptURL(address) {
      const { origin } = new URL(address, location.href);
      if (origin !== location.origin) throw new TypeError("a script of another origin");
      return address;
    },
  });
}
