import { describe, expect, it } from "vitest";
import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import {
  answersPerParty,
  detailsOf,
  haveEnoughAnswered,
  includableLate,
  includeLate,
  inSealedOrder,
  isComparable,
  isConfigurationLocked,
  isOnlyHere,
  markFileSaved,
  markInvited,
  openAnswers,
  withDetails,
  withMailbox,
  withoutAnswer,
} from "#domain/assessment/change.ts";
import { ASSESSMENT, CONFIGURATION } from "#tests/support/sealing-samples.ts";

const NEW: Assessment = { ...ASSESSMENT, invited: false, fileSaved: false };
const DAY = "2026-05-04";
const LATER = "2026-06-01";

function answer(changes: Partial<ReceivedAnswer>): ReceivedAnswer {
  const whole = { invitationId: 770, respondentId: "b1", revision: 1, checkCode: "BBB-BBB" };
  return {
    ...whole,
    sealed: `${changes.respondentId ?? "b1"}-${changes.revision ?? 1}`,
    ...changes,
  };
}

const A1 = answer({ invitationId: 1, respondentId: "a1", checkCode: "CCC-CCC" });
const B1 = answer({});
const B2 = answer({ respondentId: "b2", checkCode: "AAA-AAA" });
const BOTH: Assessment = { ...NEW, received: [B2, B1, A1] };

describe("withDetails", () => {
  const details = {
    partyNames: { A: "Ett", B: "Två" },
    expectedRespondents: { A: 5, B: null },
    inviter: { name: "Ada", organisation: "", replyAddress: "" },
    endUsers: "Krankenhauspersonal",
    configuration: { ...CONFIGURATION, lookAhead: true },
  };

  it("takes everything before an invitation has left", () => {
    expect(withDetails(NEW, details)).toEqual({ ...NEW, ...details });
  });

  it.each<[string, Partial<Assessment>]>([
    ["an invitation has left", { invited: true }],
    ["an answer is in", { received: [B1] }],
    ["a late answer is in", { late: [B1] }],
  ])("keeps what is asked once %s, and takes the rest", (_, parts) => {
    const locked = { ...NEW, ...parts };
    expect(isConfigurationLocked(locked)).toBe(true);
    const { endUsers } = NEW;
    expect(withDetails(locked, details)).toEqual({
      ...locked,
      ...details,
      endUsers,
      configuration: CONFIGURATION,
    });
  });

  it("does not lock a fresh one", () => {
    expect(isConfigurationLocked(NEW)).toBe(false);
  });
});

describe("withMailbox", () => {
  const name = "SUIgaQWauWnUEDC89-vKFQ";

  it("switches it on and off before an invitation has left", () => {
    const on = withMailbox(NEW, name);
    expect(on).toEqual({ ...NEW, mailbox: name });
    expect(withMailbox(on, null)).toEqual(NEW);
  });

  it("keeps what people were promised", () => {
    const invited = { ...NEW, invited: true };
    expect(withMailbox(invited, name)).toBe(invited);
    const on = { ...invited, mailbox: name };
    expect(withMailbox(on, null)).toBe(on);
  });

  it("is untouched by the other details, and is no part of a copy, which has another key", () => {
    const on = withMailbox(NEW, name);
    expect(withDetails(on, detailsOf(NEW)).mailbox).toBe(name);
    expect(detailsOf(on)).not.toHaveProperty("mailbox");
    expect(detailsOf({ ...NEW, answerBy: "2026-12-12" })).not.toHaveProperty("answerBy");
  });
});

describe("the marks", () => {
  it("are set and nothing else", () => {
    expect(markInvited(NEW)).toEqual({ ...NEW, invited: true });
    expect(markFileSaved(NEW)).toEqual({ ...NEW, fileSaved: true });
  });
});

describe("openAnswers", () => {
  it("opens both sides with the day", () => {
    const opened = openAnswers(BOTH, DAY);
    expect(opened).toEqual({ ...BOTH, opening: { date: DAY, includedLate: 0 } });
  });

  it("opens once", () => {
    const opened = openAnswers(BOTH, DAY);
    expect(openAnswers(opened, LATER)).toBe(opened);
  });

  it("opens nothing while a side is empty", () => {
    for (const received of [[], [A1], [B1, B2]]) {
      const assessment = { ...NEW, received };
      expect(haveEnoughAnswered(assessment)).toBe(false);
      expect(openAnswers(assessment, DAY)).toBe(assessment);
    }
  });
});

describe("isComparable", () => {
  it("is so after the opening, or where the facilitator may look ahead", () => {
    const ahead = { ...BOTH, configuration: { ...CONFIGURATION, lookAhead: true } };
    expect(isComparable(BOTH)).toBe(false);
    expect(isComparable(ahead)).toBe(true);
    expect(isComparable({ ...ahead, received: [A1] })).toBe(false);
    expect(isComparable(openAnswers(BOTH, DAY))).toBe(true);
  });
});

describe("the confidential mode", () => {
  const configuration = { ...CONFIGURATION, mode: "confidential", lookAhead: true } as const;
  const answers = (invitationId: number, ...names: readonly string[]) =>
    names.map((name) => answer({ invitationId, respondentId: name, checkCode: "BBB-BBB" }));
  const three = answers(1, "a1", "a2", "a3");

  it("opens from three answers of each party only", () => {
    const short = { ...NEW, configuration, received: [...three, ...answers(770, "b1", "b2")] };
    expect(haveEnoughAnswered(short)).toBe(false);
    expect(openAnswers(short, DAY)).toBe(short);
    const enough = { ...short, received: [...three, ...answers(770, "b1", "b2", "b3")] };
    expect(openAnswers(enough, DAY).opening).toEqual({ date: DAY, includedLate: 0 });
  });

  it("shows nothing before the opening, whatever was said about looking ahead", () => {
    const enough = {
      ...NEW,
      configuration,
      received: [...three, ...answers(770, "b1", "b2", "b3")],
    };
    expect(isComparable(enough)).toBe(false);
    expect(isComparable(openAnswers(enough, DAY))).toBe(true);
  });

  it("includes late answers of a party only where three of them wait", () => {
    const received = [...three, ...answers(770, "b1", "b2", "b3")];
    const opening = { date: DAY, includedLate: 0 };
    const opened = { ...NEW, configuration, received, opening };
    const lateA = answers(1, "a4", "a5", "a6");
    const lateB = answers(770, "b4", "b5");
    const waiting = { ...opened, late: lateB };
    expect(includableLate(waiting)).toEqual([]);
    expect(includeLate(waiting, LATER)).toBe(waiting);
    const both = { ...opened, late: [...lateA, ...lateB] };
    expect(includableLate(both)).toEqual(lateA);
    const included = includeLate(both, LATER);
    expect(included.late).toEqual(lateB);
    expect(included.received).toHaveLength(9);
    expect(included.opening).toEqual({ date: LATER, includedLate: 3 });
  });
});

describe("detailsOf", () => {
  it("is what set-up decided, without keys and answers", () => {
    const { partyNames, expectedRespondents, inviter, endUsers, configuration } = BOTH;
    const details = { partyNames, expectedRespondents, inviter, endUsers, configuration };
    expect(detailsOf(BOTH)).toEqual(details);
  });
});

describe("includeLate", () => {
  const opened = openAnswers(BOTH, DAY);

  it("adds late answers with a new day, and counts them", () => {
    const late = answer({ respondentId: "b3", checkCode: "ABC-ABC" });
    const included = includeLate({ ...opened, late: [late] }, LATER);
    expect(included.received).toEqual([B2, { ...late, includedLate: true }, B1, A1]);
    expect(included.late).toEqual([]);
    expect(included.opening).toEqual({ date: LATER, includedLate: 1 });
    const again = { ...included, late: [answer({ respondentId: "b4", checkCode: "ZZZ-ZZZ" })] };
    expect(includeLate(again, "2026-07-01").opening).toEqual({
      date: "2026-07-01",
      includedLate: 2,
    });
  });

  it("never dates the answers back to before their opening", () => {
    const opened = { ...openAnswers(BOTH, DAY), late: [answer({ respondentId: "b3" })] };
    expect(includeLate(opened, "2016-01-01").opening?.date).toBe(DAY);
  });

  it("lets a late revision take the place of the same person's earlier answer", () => {
    const late = answer({ revision: 2, checkCode: "ZZZ-ZZZ" });
    const included = includeLate({ ...opened, late: [late] }, LATER);
    expect(included.received).toEqual([B2, A1, { ...late, includedLate: true }]);
  });

  it("counts a person once, however often a late answer was sent anew", () => {
    const late = (revision: number) => answer({ respondentId: "b3", revision });
    const once = includeLate({ ...opened, late: [late(1)] }, LATER);
    const twice = includeLate({ ...once, late: [late(2)] }, LATER);
    expect(twice.opening).toEqual({ date: LATER, includedLate: 1 });
    expect(twice.received).toHaveLength(4);
  });

  it("takes a device that answers for both parties for two people", () => {
    const late = answer({ invitationId: 1, respondentId: "b1", checkCode: "ZZZ-ZZZ" });
    expect(includeLate({ ...opened, late: [late] }, LATER).received).toHaveLength(4);
  });

  it("changes nothing where there is nothing late, or nothing opened", () => {
    const closed = { ...BOTH, late: [B1] };
    expect(includeLate(opened, LATER)).toBe(opened);
    expect(includeLate(closed, LATER)).toBe(closed);
  });
});

describe("withoutAnswer", () => {
  it("removes the one answer, also where another has the same check code", () => {
    const twin = answer({ respondentId: "b9" });
    const assessment = { ...BOTH, received: [B1, twin] };
    expect(withoutAnswer(assessment, twin.sealed).received).toEqual([B1]);
  });

  it("removes after the opening only what is late", () => {
    const opened = openAnswers(BOTH, DAY);
    expect(withoutAnswer(opened, B1.sealed)).toBe(opened);
    const late = answer({ respondentId: "b9" });
    expect(withoutAnswer({ ...opened, late: [late] }, late.sealed)).toEqual({
      ...opened,
      removals: [{ party: "B", respondentId: "b9", revision: 1, times: 1 }],
    });
  });
});

describe("answersPerParty", () => {
  it("counts each by its invitation, and drops what belongs to none", () => {
    const stray = answer({ invitationId: 9 });
    expect(answersPerParty({ ...BOTH, received: [...BOTH.received, stray] })).toEqual({
      A: [A1],
      B: [B2, B1],
    });
  });
});

describe("inSealedOrder", () => {
  it("is the same however answers came, also for equal check codes", () => {
    const twin = answer({ respondentId: "b9" });
    const sorted = [B2, B1, twin, A1];
    expect(inSealedOrder([A1, twin, B1, B2])).toEqual(sorted);
    expect(inSealedOrder([B1, B2, A1, twin])).toEqual(sorted);
  });
});

describe("isOnlyHere", () => {
  it.each<[string, Assessment, boolean]>([
    ["nothing was saved", NEW, true],
    ["all that is in was saved", markFileSaved(BOTH), false],
    ["an answer came after that", { ...markFileSaved(NEW), received: [B1] }, true],
    ["it is the example", { ...NEW, example: true }, false],
  ])("where %s", (_, assessment, only) => {
    expect(isOnlyHere(assessment)).toBe(only);
  });
});
