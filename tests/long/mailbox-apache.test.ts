import { describe } from "vitest";
import { describeMailbox } from "#tests/server/who-may-what.ts";
import { findApache } from "../../scripts/web-server.mjs";

describe.skipIf(!findApache())("a mailbox on Apache (skipped where it is not installed)", () => {
  describeMailbox("apache");
});
