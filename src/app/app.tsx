import { useDeferredValue } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { parseFragment } from "#platform/channels/codes/fragment.ts";
import { lazyComponent } from "#ui/lazy-component.ts";
import { ErrorBoundary } from "./problems/error-boundary.tsx";
import { InvitationRoute } from "./routes/invitation-route.tsx";
import { Awaited, Coming } from "./waiting.tsx";

const HomeRoute = lazyComponent(async () => (await import("./routes/home-route.tsx")).HomeRoute);
const WorkspaceRoute = lazyComponent(
  async () => (await import("./routes/workspace-route.tsx")).WorkspaceRoute,
);
const NewRoute = lazyComponent(async () => (await import("./routes/new-route.tsx")).NewRoute);
const AnswerRoute = lazyComponent(
  async () => (await import("./routes/answer-route.tsx")).AnswerRoute,
);

const BundleRoute = lazyComponent(
  async () => (await import("./routes/bundle-route.tsx")).BundleRoute,
);
const CheckScreen = lazyComponent(
  async () => (await import("#screens/check/check-screen.tsx")).CheckScreen,
);
const PrivacyRoute = lazyComponent(
  async () => (await import("./routes/privacy-route.tsx")).PrivacyRoute,
);
const QuestionsRoute = lazyComponent(
  async () => (await import("./routes/questions-route.tsx")).QuestionsRoute,
);

/** The whole app: one route each for the respondent's and the facilitator's ways in. */
export function App() {
  const [asked] = useHashLocation();
  const ready = useDeferredValue(asked);
  // What is shown stays until the screen that was asked for is there; within a screen nothing waits.
  const location = screenOf(asked) === screenOf(ready) ? asked : ready;
  const carried = parseFragment(location);
  return (
    <ErrorBoundary resetKey={location}>
      <Router hook={useHashLocation}>
        {location !== asked && <Coming />}
        <Awaited>
          <Switch location={location}>
            {carried && (
              <Route>
                {carried.kind === "invitation" ? (
                  <InvitationRoute key={carried.code} code={carried.code} />
                ) : (
                  <AnswerRoute key={carried.code} code={carried.code} />
                )}
              </Route>
            )}
            <Route path="/i/:code">
              {({ code }) => <InvitationRoute key={code} code={code} />}
            </Route>
            <Route path="/r/:code">{({ code }) => <AnswerRoute key={code} code={code} />}</Route>
            <Route path="/new">
              <NewRoute />
            </Route>
            <Route path="/bundle">
              <BundleRoute />
            </Route>
            <Route path="/check">
              <CheckScreen />
            </Route>
            <Route path="/questions/:code">{({ code }) => <QuestionsRoute code={code} />}</Route>
            <Route path="/privacy/:code?">{({ code }) => <PrivacyRoute code={code} />}</Route>
            <Route path="/a/:id/:step/*?">
              {({ id, step, "*": rest }) => (
                <WorkspaceRoute key={id} id={id} step={step} rest={rest ?? ""} />
              )}
            </Route>
            <Route>
              <HomeRoute location={location} />
            </Route>
          </Switch>
        </Awaited>
      </Router>
    </ErrorBoundary>
  );
}

/** An assessment's step or a page of its own, without what stands behind it. */
function screenOf(location: string): string {
  return /^(\/[^/?]+){0,3}/u.exec(location)?.[0] ?? "";
}
