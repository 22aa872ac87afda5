/** A part of a build that goes on while the build does something else. */
export interface BackgroundTask {
  /** Waits for it, and stages what it made. */
  finish(): Promise<void>;
  /** Ends what still runs of it. Call it in any case. */
  close(): Promise<void>;
}
