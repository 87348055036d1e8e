import { Suspense } from "react";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import type { MakeTextPdf } from "#wording/text-document.ts";
import { OwnDevice } from "./own-device.tsx";

// Respondents on their own device never load it.
const ThisDevice = lazyComponent(async () => (await import("./this-device.tsx")).ThisDevice);

/** How the answers leave: carried by the person, or handed over on the facilitator's device. */
export type RespondWay =
  | {
      readonly kind: "own-device";
      /** The invitation's code, part of the address. */
      readonly code: string;
      /** Draws what the person takes along. */
      readonly makePdf: MakeTextPdf;
    }
  | {
      readonly kind: "this-device";
      /** Takes the sealed answer in; false where it could not. */
      readonly receive: (sealed: Uint8Array) => Promise<boolean>;
      readonly leave: () => void;
    };

type RespondScreenProps = { readonly payload: InvitationPayload; readonly way: RespondWay };

/** Answering an invitation, from the first page to the answers' leaving. */
export function RespondScreen({ payload, way }: RespondScreenProps) {
  switch (way.kind) {
    case "own-device":
      return <OwnDevice key={way.code} payload={payload} code={way.code} makePdf={way.makePdf} />;
    case "this-device":
      return (
        <Suspense>
          <ThisDevice payload={payload} receive={way.receive} leave={way.leave} />
        </Suspense>
      );
  }
}
