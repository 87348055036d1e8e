import { Component, type ComponentType, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  /** What stands there instead. */
  readonly instead: ComponentType<{ readonly error: unknown }>;
};
type State = { readonly error: unknown; readonly failed: boolean };

/** Catches what a part of the page did not expect; whoever goes elsewhere leaves it behind. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override componentDidMount() {
    addEventListener("popstate", this.forget);
  }

  override componentWillUnmount() {
    removeEventListener("popstate", this.forget);
  }

  override render() {
    const { error, failed } = this.state;
    const { instead: Instead, children } = this.props;
    return failed ? <Instead error={error} /> : children;
  }

  private readonly forget = () => {
    if (this.state.failed) this.setState({ error: null, failed: false });
  };
}
