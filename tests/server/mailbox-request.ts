import { createHash } from "node:crypto";
import { request } from "node:http";

/** Shows that somebody has the assessment of this mailbox. */
export const KEY = "R".repeat(43);
/** Somebody else's, who has a mailbox too. */
export const OTHER_KEY = "S".repeat(43);
/** A sealed answer's place in a mailbox. */
export const SLOT = "AAAAAAAAAAAAAAAAAAAA-_";

export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

type Asked = {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** The name of the mailbox that a key opens. */
export function nameOf(key: string): string {
  const hash = createHash("md5").update(key).digest();
  return hash.toString("hex") + hash.toString("base64url");
}

/** Sends a request with its path as it is: fetch would tidy up what somebody hostile sends. */
export function ask(
  method: string,
  url: string,
  path: string,
  { key, headers = {}, body = "" }: Asked = {},
): Promise<Answered> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        method,
        hostname,
        port,
        path: pathname + path,
        headers: {
          ...(key === undefined ? {} : { "Samsyn-Read": key }),
          ...(body.length > 0 ? { "Content-Length": body.length } : {}),
          ...headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        // A server that is killed half-way through its answer.
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode: status = 0, headers: got } = answer;
          resolve({ status, headers: got, body: Buffer.concat(parts) });
        });
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

/** The slots in a mailbox's list, as the page reads them. */
export function slotsIn({ body }: Answered): readonly string[] {
  return [...body.toString().matchAll(/"([\w-]{22})"/gu)].flatMap(([, slot]) => slot ?? []);
}
