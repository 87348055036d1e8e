import { Component, type ComponentType, type ReactNode } from "react";

/** What a part of the page threw, and how to draw the part anew. */
export type Failure = { readonly error: unknown; readonly retry: () => void };

type Props = {
  readonly children: ReactNode;
  /** Stands there where something failed. */
  readonly instead: ComponentType<Failure>;
  /** Where the person is: whoever goes elsewhere leaves the failure behind. */
  readonly place: string;
};
type State = { readonly place: string; readonly failed: boolean; readonly error: unknown };

/** Catches what a part of the page did not expect. */
export class Boundary extends Component<Props, State> {
  override state: State = { place: this.props.place, failed: false, error: null };

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { place, failed: false, error: null };
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
