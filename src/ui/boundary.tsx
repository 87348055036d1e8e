import { Component, type ComponentType, type ReactNode } from "react";

/** What a part of the page threw, and how to draw the part anew. */
export type Failure = { readonly error: unknown; readonly retry: () => void };

type Props = {
  readonly children: ReactNode;
  /** Stands there where something failed. */
  readonly instead: ComponentType<Failure>;
  /** Where the person is: whoever goes elsewhere leaves the failure behind. */
  readonly resetKey: string;
};
type State = { readonly resetKey: string; readonly failed: boolean; readonly error: unknown };

/** Catches what a part of the page did not expect. */
export class Boundary extends Component<Props, State> {
  override state: State = { resetKey: this.props.resetKey, failed: false, error: null };

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { resetKey, failed: false, error: null };
  }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: true, error };
  }

  readonly #retry = () => {
    this.setState({ failed: false, error: null });
  };

  override render() {
    const { instead: Instead, children } = this.props;
    const { failed, error } = this.state;
    return failed ? <Instead error={error} retry={this.#retry} /> : children;
  }
}
