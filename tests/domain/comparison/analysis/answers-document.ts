/** Opened answers of three against two people, one of whom answered all that can be asked. */
export function anAnswersDocument() {
  return {
    format: "samsyn-answers",
    version: 1,
    partyNames: { A: "Nordvik", B: "Alpenblick" },
    configuration: {
      questionnaireVersion: 1,
      statements: ["equal-gain", "experience-better"],
      expectations: "all",
      importance: true,
      mode: "open",
    },
    sheets: {
      A: [
        {
          language: "sv",
          ratings: { "equal-gain": 2, "experience-better": "cannot-judge" },
          expectations: { "equal-gain": 4 },
          importance: { cooperative: 5 },
          relationship: "reseller",
          goOn: "cannot-judge",
          balance: { "equal-gain": "theirs" },
          comments: { "experience-better": "Vi frågar för sällan." },
        },
        { language: "en", ratings: { "equal-gain": 3, "experience-better": 4 } },
        { language: "en", ratings: { "equal-gain": 2, "experience-better": 5 } },
      ],
      B: [
        { language: "de", ratings: { "experience-better": 3 } },
        { language: "de", ratings: { "experience-better": 2, "equal-gain": 5 } },
      ],
    },
  };
}
