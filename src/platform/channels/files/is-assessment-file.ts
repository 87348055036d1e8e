// The format stands first, after whatever white space a program put there.
const START = /^\s*\{\s*"format"\s*:\s*"samsyn-assessment(?:-protected)?"/;
const START_BYTES = 200;

/** Whether a file says at its beginning that it is an assessment file, plain or protected. */
export function isAssessmentFile(file: Blob): Promise<boolean> {
  return file
    .slice(0, START_BYTES)
    .text()
    .then(
      (text) => START.test(text),
      () => false,
    );
}
