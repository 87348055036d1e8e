import { readFileSync } from "node:fs";

/** What the document has, and what stands in its place in a container. */
const CHANGES = [
  // Whoever answers for https stands in front, and would lend every visitor its place in the network.
  [/listen 443 ssl;/, "listen 8080;"],
  [/server_name samsyn\.example\.org;/, "server_name _;"],
  [/ *ssl_certificate .*\n/, ""],
  [/ *ssl_certificate_key .*\n/, ""],
  [/ *allow 10\.0\.0\.0\/8;\n/, ""],
  // There is nothing beside the page.
  [/root \/var\/www;/, "root /var/www/samsyn;"],
  [/root \/var\/lib\/samsyn;/, "root /var/lib/samsyn/samsyn;"],
  [/(?<=[ ^])\/samsyn\//g, "/"],
  // The switch.
  [
    /(?= *location \/ )/,
    '  set $samsyn_asked "${MAILBOX}$uri";\n  if ($samsyn_asked ~ "^off/mailbox/") { return 404; }\n\n',
  ],
  [/^# .*\n/, "# Written by `npm run docs` from docs/deploying.md. Do not edit.\n"],
];

/** The file for nginx that docs/deploying.md shows, as a template of nginx's container image. */
export function containerNginx() {
  const [, shown] = /^```nginx\n(.+?)^```$/ms.exec(readFileSync("docs/deploying.md", "utf8"));
  return CHANGES.reduce((text, [from, to]) => {
    if (text.search(from) < 0) throw new Error(`the file for nginx has no ${from}`);
    return text.replace(from, () => to);
  }, shown);
}
