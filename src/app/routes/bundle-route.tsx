import { BundleScreen } from "#screens/bundle/bundle-screen.tsx";
import { Leaving } from "../leaving.tsx";

/** Gathering answers for others. */
export function BundleRoute() {
  return (
    <>
      <BundleScreen />
      <Leaving />
    </>
  );
}
