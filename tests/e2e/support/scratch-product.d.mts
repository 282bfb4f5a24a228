export interface ScratchProduct {
  readonly url: string;
  readonly killDatabase: () => Promise<void>;
  readonly startDatabase: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where to look for free ports first. */
export interface ScratchPorts {
  readonly databasePort: number;
  readonly serverPort: number;
}

export function startScratchProduct(ports?: ScratchPorts): Promise<ScratchProduct>;
