// Sealing and opening, an answer at a time and many at once, with Node's WebCrypto.
import { bundled } from "../scripts/bundle.mjs";
import { summary } from "./measure.mjs";
import { anAssessment, aSheet, sealedAnswers } from "./seed.mjs";

const ROUNDS = 200;
const MANY = 1000;

export async function sealingRows() {
  const { payloadFor } = await bundled("src/domain/assessment/invitation-payload.ts");
  const { sealAnswer } = await bundled("src/domain/sealing/seal-answer.ts");
  const { openAnswer } = await bundled("src/domain/sealing/open-answer.ts");
  const assessment = await anAssessment(24);
  const payload = payloadFor(assessment, "A");
  const sealing = [];
  const opening = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const code = await sealAnswer(payload, aSheet(assessment, round));
    const sealed = performance.now();
    await openAnswer(assessment, code);
    sealing.push(sealed - start);
    opening.push(performance.now() - sealed);
  }
  const codes = await sealedAnswers(assessment, MANY / 2);
  const start = performance.now();
  await Promise.all(codes.map((code) => openAnswer(assessment, code)));
  const many = performance.now() - start;
  return [
    { what: "seal an answer of 24 ratings", limit: 10, ...summary(sealing) },
    { what: "open it", limit: 10, ...summary(opening) },
    { what: `open ${MANY} at once`, limit: 3000, ...summary([many]) },
  ];
}
