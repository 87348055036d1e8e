/** The mailbox of the core's assessment, and its invitation with that mailbox. Frozen with the first release. */
export const MAILBOX_V1 = {
  readKey: "kMjwuFozKXo8yDThs7wl4NQOWXz1AaK-F-dxPNlWLYo",
  name: "SUIgaQWauWnUEDC89-vKFQ",
  invitation:
    "Eb8BAAECAwQFBgcDAgECAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAhHrUQF7JqWdaHojS65_fGNP4c-ycG4zH_pjnlAmWQVZAf___wAAAAAAAAUWTm9yZHdpbmQgTG9naXN0aWsgR21iSBHDhWtlcsO2IMOFa2VyaSBBQgxFdmEgU2rDtmJlcmcITm9yZHdpbmQPZXZhQGV4YW1wbGUub3JnB0bDtnJhcmUBEElCIGkFmrlp1BAwvPfryhWi9F8i",
} as const;
