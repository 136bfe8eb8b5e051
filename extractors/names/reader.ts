import type { Readable } from './context.js';
import { Genre } from './genre.js';
import { NEWS, type TaggedSpan, Tagger } from './tagger.js';
import { newsStyle, type Weights } from './weights.js';

/** Reads each document in the style of its genre. Who reads no news pays nothing for theirs. */
export class Reader {
  private readonly genre: Genre;
  private readonly releases: Tagger;
  private news: Tagger | null = null;

  constructor(private readonly weights: Weights) {
    this.genre = new Genre(weights.genre);
    this.releases = new Tagger(weights);
  }

  tag(document: Readable): TaggedSpan[] {
    if (!this.genre.isNews(document)) return this.releases.tag(document);
    this.news ??= this.releases.inStyle(newsStyle(this.weights), NEWS);
    return this.news.tag(document);
  }
}
