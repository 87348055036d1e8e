import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { aRound } from "../../journeys/support/states/round.ts";

/** A link that invites to answer, for whoever needs nothing else of an assessment. */
export async function anInvitation(base = ""): Promise<string> {
  return new URL(`#/i/${await encodeInvitation(payloadFor(await aRound(), "B"))}`, base).href;
}
