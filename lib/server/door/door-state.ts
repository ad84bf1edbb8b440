/** What the front door and the pages behind it tell each other about this process. */
export type DoorState = {
  /** Told to stop: finishes what it has, takes nothing new. */
  draining: boolean;
  /** Pages were rendered once, so the first visitor does not wait for it. */
  warm: boolean;
  /** The newest migration this version brings; readiness compares the database with it. */
  migration: string | null;
  /** When somebody last asked whether the process is ready, in milliseconds of the clock. */
  probedAt: number;
};

const shared = globalThis as typeof globalThis & { portalDoor?: DoorState };

/** The state of this process; the front door and Next are two module graphs in it. */
export function doorState(): DoorState {
  shared.portalDoor ??= { draining: false, warm: false, migration: null, probedAt: 0 };
  return shared.portalDoor;
}
