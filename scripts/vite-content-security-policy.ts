import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Puts the content security policy into the built page, before anything that it governs. Stands
 * behind all plugins that write into the page: what stands in the page itself is allowed by its hash,
 * and nothing else that is not a file of ours.
 */
export function contentSecurityPolicy(mailbox: URL | null): Plugin {
  return {
    name: "samsyn-content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => [
        {
          tag: "meta",
          attrs: {
            "http-equiv": "Content-Security-Policy",
            content: policyOf(html, mailbox),
          },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

/** No other host but that of a mailbox elsewhere, no markup from strings. */
export function policyOf(html: string, mailbox: URL | null): string {
  // frame-ancestors needs a header: docs/deploying.md names it.
  return [
    "default-src 'none'",
    `script-src 'self' ${hashesOf("script", html)}`,
    `style-src 'self' ${hashesOf("style", html)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    mailbox ? `connect-src 'self' ${mailbox.origin}` : "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

function hashesOf(tag: "script" | "style", html: string): string {
  const inside = html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"));
  return [...inside]
    .map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    .join(" ");
}
