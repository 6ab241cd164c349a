import { Component, type ReactNode } from 'react';
import { CrashScreen } from './crash-screen.tsx';

type State = { error: unknown; crashed: boolean };

/** The last net: whatever goes wrong while drawing ends in plain words instead of a blank page. */
export class CrashBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: undefined, crashed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashScreen error={this.state.error} /> : this.props.children;
  }
}
