import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ReturnChannels } from "#screens/respond/send/return-channel-list.tsx";
import { renderWithWords } from "#tests/support/render.tsx";
import { anAssessment, payloadOf } from "../an-assessment.ts";

const SEALED = {
  checkCode: "K7Q-4MD",
  slot: "AAAAAAAAAAAAAAAAAAAAAA",
  revision: 1,
  current: true,
  sending: "untried",
} as const;

async function shown(code: string) {
  const payload = payloadOf(await anAssessment());
  await renderWithWords(
    <ReturnChannels
      payload={payload}
      sealed={{ ...SEALED, code }}
      used={null}
      folded={false}
      onUsed={() => undefined}
    />,
    "en",
  );
}

it("folds what goes beyond the first two ways", async () => {
  await shown("A".repeat(400));
  expect(screen.getByText("Other ways")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Copy as text/ })).not.toBeVisible();
});

it("folds nothing where two ways are all there is", async () => {
  await shown("A".repeat(9000));
  expect(screen.getByRole("button", { name: /^Save as a file/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /^Copy as text/ })).toBeVisible();
  expect(screen.queryByText("Other ways")).toBeNull();
});
