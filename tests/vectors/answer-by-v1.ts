/** An invitation of the core's assessment with a day by which to answer. Frozen with the first release. */
export const ANSWER_BY_V1 = {
  answerBy: "2026-12-12",
  invitation:
    "EbEBAAECAwQFBgcDAgECAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAhHrUQF7JqWdaHojS65_fGNP4c-ycG4zH_pjnlAmWQVZAf___wAAAAAAAAUWTm9yZHdpbmQgTG9naXN0aWsgR21iSBHDhWtlcsO2IMOFa2VyaSBBQgxFdmEgU2rDtmJlcmcITm9yZHdpbmQPZXZhQGV4YW1wbGUub3JnB0bDtnJhcmUCAlE_tSbJfg",
} as const;
