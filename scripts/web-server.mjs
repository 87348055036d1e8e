// Finds the web servers for the mailbox's tests, or installs one and says what it does.
import { existsSync } from "node:fs";
import { ensure, which } from "./system-package.mjs";

/** The path of an nginx on this machine, or null; an empty NGINX_PATH means none. */
export function findNginx() {
  return find(process.env.NGINX_PATH, "nginx");
}

/** The path of an Apache on this machine, or null; an empty APACHE_PATH means none. */
export function findApache() {
  return find(process.env.APACHE_PATH, "apache2");
}

/** Finds an nginx, else installs one where that is quick; else says what is left out. */
export function ensureNginx() {
  ensure("nginx", findNginx, process.env.NGINX_PATH, ["nginx"]);
}

/** The same for Apache, without the package that would start it. */
export function ensureApache() {
  ensure("Apache", findApache, process.env.APACHE_PATH, ["apache2-bin"]);
}

function find(asked, name) {
  if (asked !== undefined) return existsSync(asked) ? asked : null;
  // Only an administrator's path leads there.
  return which(name) ?? [`/usr/sbin/${name}`].find(existsSync) ?? null;
}
