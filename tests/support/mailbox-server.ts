import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findApache, findNginx } from "../../scripts/web-server.mjs";

export type MailboxServer = {
  /** Where the page is, with a slash at its end; the mailboxes are below it. */
  readonly url: string;
  /** Where mailboxes lie on the disk, each a folder of its name. */
  readonly folder: string;
  /** All that the server has written down of requests and of what went wrong. */
  readonly logs: () => string;
  /** Starts it, at the first address again. */
  readonly start: () => Promise<void>;
  /** Kills it as the machine would: nothing is finished. */
  readonly kill: () => Promise<void>;
  /** Ends it and removes all that it had. */
  readonly stop: () => Promise<void>;
};

/** A container's configuration runs in an nginx that has none around it. */
export type ServerKind = "nginx" | "apache" | "container";

type Options = {
  readonly server?: ServerKind;
  /** What switches the mailboxes of a container on or off. */
  readonly mailbox?: "on" | "off";
  /** The built page. */
  readonly dist?: string;
  /** This machine is not in the network: making a mailbox takes the account of `ACCOUNT`. */
  readonly asksForAccount?: boolean;
  /** The page is on `PAGE_ELSEWHERE`, not beside the mailboxes; nginx only. */
  readonly isElsewhere?: boolean;
  /** Where answers and half answers lie; else in a folder of the server's own. */
  readonly disk?: string;
};

/** The other host in docs/deploying.md. */
export const PAGE_ELSEWHERE = "https://samsyn.example.org";

/** Who may make mailboxes: name and password. */
export const ACCOUNT = { username: "anna", password: "geheim" };

const HTPASSWD = "anna:{SHA}kGByAB793z4R5tK1eC9Hd/4Dhzk=\n";

const LOGS = ["access.log", "error.log"];

/** Where a server writes its number. */
const PID = "pid";

const isRoot = process.getuid?.() === 0;

/** As whom Apache runs where root starts it: it refuses to be root itself. */
const NOBODY = 65_534;

/** Starts a server with the configuration that docs/deploying.md shows, on a free port. */
export async function startMailboxServer(options: Options = {}): Promise<MailboxServer> {
  const { server = "nginx", dist = "dist" } = options;
  const home = mkdtempSync(join(tmpdir(), "samsyn-mailbox-"));
  const disk = options.disk ?? join(home, "disk");
  const folder = join(disk, "samsyn/mailbox");
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${server === "container" ? "/" : "/samsyn/"}`;
  for (const path of [join(home, "www"), folder, join(disk, "tmp")])
    mkdirSync(path, { recursive: true });
  symlinkSync(resolve(dist), join(home, "www/samsyn"));
  writeFileSync(join(home, "htpasswd"), HTPASSWD);
  giveAway(home, disk);
  const shown = configurationOf(server, options)
    .replaceAll("/var/lib/samsyn", disk)
    .replaceAll("/var/www", join(home, "www"))
    .replaceAll("/etc/samsyn.htpasswd", join(home, "htpasswd"))
    .replaceAll("10.0.0.0/8", options.asksForAccount ? "10.0.0.0/8" : "127.0.0.1");
  const { command, files } =
    server === "apache" ? apache(home, port, shown) : nginx(home, port, shown);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  let running: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (running?.pid === undefined || running.exitCode !== null || running.signalCode !== null)
      return;
    const ended = once(running, "exit");
    // The whole group: workers would outlive their master, and keep the port.
    process.kill(-running.pid, signal);
    await ended;
  };
  const start = async () => {
    const [program = "", ...args] = command;
    rmSync(join(home, PID), { force: true });
    running = spawn(program, args, { detached: true, stdio: ["ignore", "ignore", "inherit"] });
    await listening(running, home);
  };
  // A run that is broken off leaves no server behind.
  process.once("exit", () => void end("SIGTERM"));
  await start();
  return {
    url,
    folder,
    logs: () => LOGS.map((name) => readFileSync(join(home, name), "utf8")).join("\n"),
    start,
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The first block of the document is this server's file; the second, what goes into it for a page elsewhere. */
function configurationOf(server: ServerKind, { isElsewhere = false, mailbox = "on" }: Options) {
  if (server === "container") {
    const template = readFileSync("docs/deploying/nginx.conf.template", "utf8");
    // As the image's envsubst does.
    return template.replaceAll("${MAILBOX}", mailbox);
  }
  const blocks = readFileSync("docs/deploying.md", "utf8").matchAll(
    new RegExp(`^\`\`\`${server}\\n(.+?)^\`\`\`$`, "gmsu"),
  );
  const [file, forElsewhere = ""] = [...blocks].map(([, text]) => text);
  if (file === undefined) throw new Error(`docs/deploying.md shows no file for ${server}`);
  return isElsewhere ? file.replace(/^ *secure_link /mu, (line) => forElsewhere + line) : file;
}

/** What stands around the file on a server, and http on this machine in the place of https. */
function nginx(home: string, port: number, shown: string) {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return {
    command: [
      findNginx() ?? "nginx",
      "-c",
      join(home, "nginx.conf"),
      "-e",
      join(home, "error.log"),
    ],
    files: {
      "nginx.conf": `
        daemon off;
        worker_processes 1;
        pid ${home}/${PID};
        error_log ${home}/error.log;
        ${isRoot ? "user root;" : ""}
        events {}
        http {
          include /etc/nginx/mime.types;
          ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join("\n")}
          access_log ${home}/access.log;
          include ${home}/samsyn.conf;
        }`,
      "samsyn.conf": shown
        .replace(/listen (?:443 ssl|8080);/u, `listen 127.0.0.1:${port};`)
        .replaceAll(/^ *ssl_certificate.*$/gmu, ""),
    },
  };
}

const APACHE_MODULES = [
  "mpm_event alias autoindex dir mime headers dav dav_fs",
  "authn_core authn_file authz_core authz_host authz_user auth_basic",
].flatMap((names) => names.split(" "));

function apache(home: string, port: number, shown: string) {
  const modules = APACHE_MODULES.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  return {
    command: [
      findApache() ?? "apache2",
      "-d",
      home,
      "-f",
      join(home, "apache.conf"),
      "-DFOREGROUND",
    ],
    files: {
      "apache.conf": `
        Listen 127.0.0.1:${port}
        ServerName 127.0.0.1
        PidFile ${home}/${PID}
        ErrorLog ${home}/error.log
        ${modules.join("\n")}
        ${isRoot ? "User nobody\nGroup nogroup" : ""}
        TypesConfig /etc/mime.types
        Define APACHE_LOG_DIR ${home}
        Include ${home}/samsyn.conf`,
      "samsyn.conf": shown.replace("*:443", `*:${port}`).replaceAll(/^ *SSL.*$/gmu, ""),
    },
  };
}

function giveAway(home: string, disk: string) {
  if (!isRoot) return;
  chmodSync(home, 0o755);
  for (const path of [join(disk, "tmp"), join(disk, "samsyn/mailbox")])
    chownSync(path, NOBODY, NOBODY);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Resolves once the server has written its number, which it does when it listens; throws where it ends instead. */
function listening(server: ChildProcess, home: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!existsSync(join(home, PID))) return;
      watcher.close();
      resolve();
    };
    const watcher = watch(home, look);
    // On a busy machine it is there before anybody watches.
    look();
    server.once("exit", (code, signal) => {
      watcher.close();
      reject(new Error(`the server ended: ${code ?? signal}`));
    });
  });
}
