import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PageRequest } from '@trellis/domain/kernel';
import { Allow } from '../../platform/auth';
import { memberOf, shown } from '../../platform/graphql/member';
import { Page } from '../../platform/graphql/page-args';
import { Ctx, type RequestContext } from '../../platform/graphql/request-context';
import { AccountsLoader, PersonType } from '../accounts';
import {
  ChangeDocumentResult,
  CreateDocumentResult,
  DeleteDocumentResult,
  type DocumentDeletedType,
  SaveDocumentResult,
} from './document-results.types';
import { CreateDocumentArgs, SaveDocumentArgs, ShareDocumentArgs } from './document-writing.types';
import { DocumentsService } from './documents.service';
import {
  DocumentConnectionType,
  DocumentFilterInput,
  DocumentType,
  DocumentVersionConnectionType,
  DocumentVersionType,
} from './documents.types';

const ID_ARGUMENT = { type: () => ID, description: 'Id of the document.' };

@Resolver(() => DocumentType)
export class DocumentsResolver {
  constructor(
    private readonly service: DocumentsService,
    private readonly people: AccountsLoader,
  ) {}

  @Query(() => DocumentType, {
    nullable: true,
    description: 'A piece of saved work; null when it is unknown or not for the one who asks.',
  })
  @Allow('document:read')
  async document(
    @Args('id', ID_ARGUMENT) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<DocumentType | null> {
    return this.service.find(await ctx.actor(), id);
  }

  @Query(() => DocumentConnectionType, {
    description: 'Saved work of one’s own and of one’s workspaces, last changed first.',
  })
  @Allow('document:list')
  async documents(
    @Args('filter', {
      type: () => DocumentFilterInput,
      nullable: true,
      description: 'Conditions; none for everything at hand.',
    })
    filter: DocumentFilterInput | null | undefined,
    @Page() page: PageRequest,
    @Ctx() ctx: RequestContext,
  ): Promise<DocumentConnectionType> {
    return this.service.list(await memberOf(ctx), filter ?? {}, page);
  }

  @Mutation(() => CreateDocumentResult, { description: 'Begins a piece of saved work.' })
  @Allow('document:create')
  async createDocument(
    @Args() { kind, editId, ...writing }: CreateDocumentArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const asked = { ...writing, editId: editId ?? null };
    return shown(await this.service.create(await memberOf(ctx), kind, asked));
  }

  @Mutation(() => SaveDocumentResult, {
    description: 'Saves title and content as a new version, unless somebody else saved in between.',
  })
  @Allow('document:edit')
  async saveDocument(
    @Args() { baseRevision, editId, ...writing }: SaveDocumentArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const asked = { ...writing, editId: editId ?? null };
    return shown(await this.service.save(await memberOf(ctx), asked, baseRevision));
  }

  @Mutation(() => ChangeDocumentResult, { description: 'Puts a document away, and keeps it.' })
  @Allow('document:administer')
  async archiveDocument(
    @Args('id', ID_ARGUMENT) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.move(await memberOf(ctx), id, 'archived'));
  }

  @Mutation(() => ChangeDocumentResult, { description: 'Takes a document out of the archive.' })
  @Allow('document:administer')
  async unarchiveDocument(
    @Args('id', ID_ARGUMENT) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.move(await memberOf(ctx), id, 'unarchived'));
  }

  @Mutation(() => ChangeDocumentResult, {
    description: 'Throws a document into the trash, where it stays for 30 days.',
  })
  @Allow('document:administer')
  async trashDocument(
    @Args('id', ID_ARGUMENT) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.move(await memberOf(ctx), id, 'trashed'));
  }

  @Mutation(() => ChangeDocumentResult, {
    description: 'Takes a document out of the trash, with its shares and what it is about.',
  })
  @Allow('document:administer')
  async untrashDocument(
    @Args('id', ID_ARGUMENT) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.move(await memberOf(ctx), id, 'untrashed'));
  }

  @Mutation(() => ChangeDocumentResult, {
    description: 'Brings back title and content of an earlier version, as a new one.',
  })
  @Allow('document:edit')
  async restoreDocumentVersion(
    @Args('id', ID_ARGUMENT) id: string,
    @Args('number', { type: () => Int, description: 'Number of the version.' }) number: number,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return shown(await this.service.restoreVersion(await memberOf(ctx), id, number));
  }

  @Mutation(() => ChangeDocumentResult, {
    description: 'Shares a document with a workspace of one’s own, or takes that back.',
  })
  @Allow('document:administer')
  async shareDocument(
    @Args() { id, workspaceId, access }: ShareDocumentArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const asked = { workspaceId, access: access ?? null };
    return shown(await this.service.share(await memberOf(ctx), id, asked));
  }

  @Mutation(() => DeleteDocumentResult, {
    description: 'Deletes a document in the trash with its history, for good.',
  })
  @Allow('document:administer')
  async deleteDocument(
    @Args('id', ID_ARGUMENT) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    const result = await this.service.deleteForGood(await memberOf(ctx), id);
    const deleted: DocumentDeletedType = { id };
    return result.ok ? deleted : shown(result);
  }

  @ResolveField(() => PersonType, { description: 'Whose it is.' })
  owner(@Parent() { ownerId }: DocumentType, @Ctx() ctx: RequestContext): Promise<PersonType> {
    return this.people.persons.load(ctx, ownerId);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who changed it last; null for the product itself.',
  })
  async lastChangedBy(
    @Parent() { changedBy }: DocumentType,
    @Ctx() ctx: RequestContext,
  ): Promise<PersonType | null> {
    return changedBy === null ? null : this.people.persons.load(ctx, changedBy);
  }

  @ResolveField(() => DocumentVersionConnectionType, {
    description: 'Its changes, newest first.',
  })
  versions(
    @Parent() { id, revision }: DocumentType,
    @Page() page: PageRequest,
  ): Promise<DocumentVersionConnectionType> {
    return this.service.versions(id, revision, page);
  }
}

@Resolver(() => DocumentVersionType)
export class DocumentVersionsResolver {
  constructor(private readonly people: AccountsLoader) {}

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who made the change; null for the product itself.',
  })
  async author(
    @Parent() { authorId }: DocumentVersionType,
    @Ctx() ctx: RequestContext,
  ): Promise<PersonType | null> {
    return authorId === null ? null : this.people.persons.load(ctx, authorId);
  }
}
