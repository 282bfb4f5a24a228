export interface ScratchProduct {
  readonly url: string;
  readonly killDatabase: () => Promise<void>;
  readonly startDatabase: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function startScratchProduct(): Promise<ScratchProduct>;
