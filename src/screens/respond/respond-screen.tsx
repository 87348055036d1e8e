import { Suspense } from "react";
import type { InvitationLetter } from "#domain/assessment/invitation-payload.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import { OwnDevice } from "./own-device.tsx";

// Respondents on their own device never load it.
const ThisDevice = lazyComponent(async () => (await import("./this-device.tsx")).ThisDevice);

/** How the answers leave: carried by the person, or handed over on the facilitator's device. */
export type RespondWay =
  | {
      readonly kind: "own-device";
      /** The invitation's code, part of the address. */
      readonly code: string;
    }
  | {
      readonly kind: "this-device";
      /** Takes the sealed answer in; false where it could not. */
      readonly receive: (sealed: Uint8Array) => Promise<boolean>;
      readonly leave: () => void;
    };

type RespondScreenProps = { readonly letter: InvitationLetter; readonly way: RespondWay };

/** Answering an invitation, from the first page to the answers' leaving. */
export function RespondScreen({ letter, way }: RespondScreenProps) {
  switch (way.kind) {
    case "own-device":
      return <OwnDevice key={way.code} letter={letter} code={way.code} />;
    case "this-device":
      return (
        <Suspense>
          <ThisDevice letter={letter} receive={way.receive} leave={way.leave} />
        </Suspense>
      );
  }
}
