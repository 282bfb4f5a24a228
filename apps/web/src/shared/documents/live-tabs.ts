/** Which tabs of this browser are open, so that what a closed one left is taken over and an open one is left alone. */
export interface LiveTabs {
  readonly tab: string;
  /** The other tabs that answer. */
  readonly others: () => Promise<ReadonlySet<string>>;
  /** Tells the other tabs that a document was saved here. */
  readonly tellSaved: (id: string) => void;
  readonly onSaved: (listener: (id: string) => void) => void;
}

type Message =
  | { readonly ask: string }
  | { readonly here: string; readonly to: string }
  | { readonly saved: string };

/** Time in which an open tab answers. */
const ANSWER_MS = 250;

/** A browser with this tab only. */
export function aloneTab(tab: string): LiveTabs {
  return {
    tab,
    others: () => Promise.resolve(new Set<string>()),
    tellSaved: () => undefined,
    onSaved: () => undefined,
  };
}

/** The tabs that are joined by a channel of the browser. */
export function tabsOn(channel: BroadcastChannel, tab: string): LiveTabs {
  const present = new Set<string>();
  const listeners = new Set<(id: string) => void>();
  const post = (message: Message): void => channel.postMessage(message);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('ask' in data) post({ here: tab, to: data.ask });
    else if ('here' in data) {
      if (data.to === tab) present.add(data.here);
    } else listeners.forEach((listener) => listener(data.saved));
  });
  return {
    tab,
    others: async () => {
      present.clear();
      post({ ask: tab });
      await new Promise((done) => setTimeout(done, ANSWER_MS));
      return new Set(present);
    },
    tellSaved: (id) => post({ saved: id }),
    onSaved: (listener) => listeners.add(listener),
  };
}
