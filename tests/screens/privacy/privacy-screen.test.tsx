import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PrivacyRoute } from "#app/routes/privacy-route.tsx";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT, CONFIGURATION, payload } from "#tests/support/sealing-samples.ts";

function codeWith(configuration: Partial<typeof CONFIGURATION>): Promise<string> {
  return encodeInvitation(
    payload("B", { ...ASSESSMENT, configuration: { ...CONFIGURATION, ...configuration } }),
  );
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("what happens to the answers", () => {
  it("is told in general where there is no invitation, or none that can be read", async () => {
    const { unmount } = await renderWithWords(<PrivacyRoute code={undefined} />, "en");
    expect(screen.getByText(/sends no answer to a server/)).toBeVisible();
    expect(screen.getByText(/whether individual answers/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "Back to the questions" })).toBeNull();
    unmount();
    await renderWithWords(<PrivacyRoute code="nothing" />, "en");
    expect(screen.getByText(/For those who answer/)).toBeVisible();
  });

  it("is filled from the invitation, and leads back to it", async () => {
    const code = await codeWith({ mode: "open", lookAhead: false });
    await renderWithWords(<PrivacyRoute code={code} />, "en");
    expect(screen.getByText(/Nordwind Logistik GmbH and Åkerö Åkeri AB/)).toHaveTextContent(
      "Your organisation: Åkerö Åkeri AB.",
    );
    expect(screen.getByText(/Ask Eva Sjöberg, Nordwind, eva@example.org\./)).toBeVisible();
    expect(screen.getByText(/With one or two people/)).toBeVisible();
    expect(screen.getByText(/Until the opening, nobody looks/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Back to the questions" })).toHaveAttribute(
      "href",
      `#/i/${code}`,
    );
  });

  it("says what a server gets: nothing, what is in the mailbox, or either", async () => {
    const none = await codeWith({ mode: "open" });
    const { unmount } = await renderWithWords(<PrivacyRoute code={none} />, "en");
    expect(screen.getByRole("heading", { name: "No server stores your answers" })).toBeVisible();
    expect(screen.getByText("Samsyn sends no answer to a server.")).toBeVisible();
    expect(screen.queryByText(/mailbox/)).toBeNull();
    unmount();
    const mailbox = { ...ASSESSMENT, mailbox: "SUIgaQWauWnUEDC89-vKFQ" };
    const by = await renderWithWords(
      <PrivacyRoute code={await encodeInvitation(payload("B", mailbox))} />,
      "en",
    );
    expect(screen.getByRole("heading", { name: "Only sealed in the mailbox" })).toBeVisible();
    expect(screen.getByText(/go into a mailbox on localhost:3000/)).toBeVisible();
    expect(screen.queryByText(/no answer to a server/)).toBeNull();
    by.unmount();
    await renderWithWords(<PrivacyRoute code={undefined} />, "en");
    expect(screen.getByText(/Where whoever invites switches a mailbox on/)).toBeVisible();
  });

  it("names the mailbox's host and the page's where they are two", async () => {
    vi.stubEnv("SAMSYN_MAILBOX", "https://box.example.org/samsyn/");
    const mailbox = { ...ASSESSMENT, mailbox: "SUIgaQWauWnUEDC89-vKFQ" };
    const code = await encodeInvitation(payload("B", mailbox));
    await renderWithWords(<PrivacyRoute code={code} />, "en");
    expect(screen.getByText(/go into a mailbox on box\.example\.org\./)).toBeVisible();
    expect(screen.getByText(/newer versions come from localhost:3000/)).toBeVisible();
    expect(screen.getByText(/no host but localhost:3000, box\.example\.org,/)).toBeVisible();
  });

  it("promises no more than the rules do", async () => {
    const configuration = { mode: "confidential", lookAhead: true } as const;
    await renderWithWords(<PrivacyRoute code={await codeWith(configuration)} />, "en");
    expect(screen.getByText(/need three people, comments five/)).toBeVisible();
    expect(screen.getByText(/may look at the answers before the opening/)).toBeVisible();
    expect(screen.getByText(/technically, whoever has the inviting person/)).toBeVisible();
    expect(screen.getByText(/whoever has the key could find out/)).toBeVisible();
  });

  it.each(["sv", "de", "en"] as const)("stands in %s", async (language) => {
    await renderWithWords(<PrivacyRoute code={undefined} />, language);
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(6);
  });
});
