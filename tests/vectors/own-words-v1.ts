import type { OwnWords } from "#domain/assessment/own-words.ts";

/** An invitation of the core's assessment with own words, and an answer to it. Frozen with the first release. */
export const OWN_WORDS_V1: {
  readonly ownWords: OwnWords;
  readonly invitation: string;
  readonly answer: string;
  readonly checkCode: string;
} = {
  ownWords: {
    languages: ["sv", "de"],
    statements: [
      {
        id: "own-1",
        expected: false,
        words: {
          sv: {
            text: "Verkstaden vet när en leverans är försenad.",
            label: "Sena leveranser",
          },
          de: {
            text: "Die Werkstatt weiß, wann sich eine Lieferung verspätet.",
            label: "Verspätung",
          },
        },
      },
      {
        id: "own-3",
        expected: true,
        words: {
          sv: {
            text: "Våra jourer hittar rätt kontaktperson hos varandra.",
            label: "Rätt kontakt",
          },
          de: {
            text: "Unsere Bereitschaften finden beieinander die richtige Person.",
            label: "Richtige Person",
          },
        },
      },
    ],
    openQuestion: {
      sv: "Vad borde vi ha frågat om?",
      de: "Wonach hätten wir fragen sollen?",
    },
  },
  invitation:
    "EZMDAAECAwQFBgcDAgECAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAhHrUQF7JqWdaHojS65_fGNP4c-ycG4zH_pjnlAmWQVZAf___wAAAAAAoGUWTm9yZHdpbmQgTG9naXN0aWsgR21iSBHDhWtlcsO2IMOFa2VyaSBBQgxFdmEgU2rDtmJlcmcITm9yZHdpbmQPZXZhQGV4YW1wbGUub3JnB0bDtnJhcmWB4wEDBFWPQU7DQBAE7_uKfgDyFyIhjhxQEMl5Yre9Q8JsNDt2nsMl-QIf2I8hA0JwbKla3fVME5y40MUqPe3oxxoy0LAwYO3qoP0SWPPYPrzSZOjStl0jcCwWcoy0azcXvJbZ6cgaIQ7_S5zptRhyqVjExQaXLu1kwKH4QCyKLBi93SYJlLfNeqee2zVmm9KDEvvvexG4UNv7HS5ihqp9BtWIR-VIn23C8tNkdGmrfQ6diKev_fSyqhL3dGrUPssYNIxqq_aBSjWxgY5BCf9f7tK-mPQZeRWj4aKO0WWioZbTibb5BG0HlJM",
  answer:
    "IWwAAQIDBAUGBwMCAfZQjF8dOuRp9a339OA-Emz4GBsphJ-kJSQo9V8-0sEoHqZQvSjewWDIKUVJhw0v_EXM3YNQPc9YYY17Hxk-f64UtT9dJusmeRlM6xUOpvb_5NixctS0jHIrATvStu3o1q2bmD1u",
  checkCode: "KG9-0PB",
};
