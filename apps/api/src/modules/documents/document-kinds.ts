import { Injectable } from '@nestjs/common';
import {
  DISMISSALS,
  type DocumentKind,
  IDEA,
  SAVED_SEARCH,
  SAVED_VIEW,
  SHORTLIST,
} from '@trellis/domain/documents';

/** The kinds of saved work that this product knows. A later slice adds its own by declaring them. */
@Injectable()
export class DocumentKinds {
  private readonly kinds = new Map<string, DocumentKind>();

  constructor() {
    for (const kind of [SHORTLIST, SAVED_SEARCH, SAVED_VIEW, IDEA, DISMISSALS]) this.declare(kind);
  }

  declare(kind: DocumentKind): void {
    this.kinds.set(kind.name, kind);
  }

  find(name: string): DocumentKind | null {
    return this.kinds.get(name) ?? null;
  }

  names(): readonly string[] {
    return [...this.kinds.keys()];
  }
}
