// An answer's QR code: made, and read back from a slightly blurred picture.
import { bundled } from "../scripts/bundle.mjs";
import { measure } from "./measure.mjs";
import { anAssessment, sealedAnswers } from "./seed.mjs";

const ADDRESS = "https://samsyn.example.org/our-partners/";

export async function qrRows() {
  const { qrOfCode } = await bundled("src/platform/channels/qr/qr-code.ts");
  const { decodeFrame } = await bundled("src/platform/channels/qr/decode-qr.ts");
  const { textOfCode } = await bundled("src/domain/sealing/code-text.ts");
  const { sceneOf } = await bundled("tests/support/qr-scene.ts");
  const [code] = await sealedAnswers(await anAssessment(24), 1);
  const text = textOfCode(code);
  const picture = qrOfCode(ADDRESS, "answer", text).value;
  const scene = sceneOf(picture, { scale: 6, blur: 1 });
  if (decodeFrame(scene) === null) throw new Error("the picture cannot be read");
  return [
    {
      what: `make an answer's QR code (version ${picture.version})`,
      limit: 20,
      ...measure(() => qrOfCode(ADDRESS, "answer", text)),
    },
    {
      what: `read it from ${scene.width} x ${scene.height} pixels`,
      limit: 50,
      ...measure(() => decodeFrame(scene)),
    },
  ];
}
