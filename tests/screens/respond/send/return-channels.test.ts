import { describe, expect, it } from "vitest";
import { mailAddress } from "#platform/channels/codes/mail.ts";
import { fileContent, fileName, linkBack } from "#screens/respond/send/return-channels.ts";

describe("the ways back", () => {
  it("names the file by the check code alone", () => {
    expect(fileName("K7Q-4MD")).toBe("samsyn-answer-K7Q4MD.txt");
  });

  it("puts one sentence and the code into the file", () => {
    expect(fileContent("Sealed.", "Ab-_")).toBe("Sealed.\n\nsamsyn:r/Ab-_\n");
  });

  it("keeps the code behind the # of the link", () => {
    expect(linkBack("https://x.example/s/", "Ab-_")).toBe("https://x.example/s/#/r/Ab-_");
  });

  it("gives no link that would be refused as too long", () => {
    expect(linkBack("https://x.example/", "A".repeat(9000))).toBeNull();
  });

  it("writes subject and body so that no mail program misreads them", () => {
    const address = mailAddress("anna+x@y.example", "Svar & mer", "Öppna\nhttps://x/#/r/A?b");
    expect(address).toBe(
      "mailto:anna%2Bx@y.example?subject=Svar%20%26%20mer" +
        "&body=%C3%96ppna%0D%0Ahttps%3A%2F%2Fx%2F%23%2Fr%2FA%3Fb",
    );
  });

  it("lets nobody smuggle a second recipient or header in", () => {
    expect(mailAddress("a@b.example?bcc=c@d.example", "s", "b")).toContain("%3Fbcc%3D");
  });

  it("gives no mail that programs would cut", () => {
    expect(mailAddress("a@b.example", "s", "x".repeat(2000))).toBeNull();
  });
});
