import { describe, expect, it } from "vitest";
import { mailboxElsewhere } from "../../scripts/mailbox-elsewhere.ts";
import { policyOf } from "../../scripts/vite-content-security-policy.ts";

/** What the page may ask, in the policy of a build with this variable. */
function askedHosts(variable: string | undefined): string | undefined {
  return policyOf("<script>1</script>", mailboxElsewhere(variable))
    .split("; ")
    .find((directive) => directive.startsWith("connect-src"));
}

describe("the policy of the page", () => {
  it.each([undefined, ""])("lets it ask its own host only", (variable) => {
    expect(askedHosts(variable)).toBe("connect-src 'self'");
  });

  it("lets it ask the one host as well where the build says that mailboxes are", () => {
    expect(askedHosts("https://box.example.org:8443/samsyn/")).toBe(
      "connect-src 'self' https://box.example.org:8443",
    );
  });

  it.each([
    "box.example.org",
    "http://box.example.org/",
    "https://anna:geheim@box.example.org/",
    "https://box.example.org/?a=b",
    "https://box.example.org/#a",
    "https://*.example.org/",
  ])("is not built for %s", (variable) => {
    expect(() => askedHosts(variable)).toThrow("must be an https address and nothing more");
  });

  it("is not built for an address that mailboxes would lie beside", () => {
    expect(() => askedHosts("https://box.example.org/samsyn")).toThrow("must end in a slash");
  });
});
