import type { Postmortem } from '../ast/nodes.ts';
import { judgePostmortem } from '../lint/judge-postmortem.ts';
import { parse } from '../parse.ts';
import { type Listing, listCandidates } from './candidates.ts';
import { type PassedOver, type Reading, readCandidate, type SourceFile } from './read-candidate.ts';

/** A document that was read. */
export interface Document extends SourceFile {
  tree: Postmortem;
}

/** What reading documents goes by. */
export interface DocumentReading extends Listing, Reading {
  /** Told of each file that is not read, or turns out to be no postmortem, with the reasons. */
  onPassedOver?: (path: string, reasons: readonly string[]) => void;
}

/**
 * Read the documents that operands stand for, in order: named files always, the files of a
 * directory or glob once, and if they are postmortems. What the configuration ignores is passed
 * over, named or not. What cannot be read is complained about.
 *
 * @throws {ConfigError} A configuration makes no sense.
 */
export async function* readDocuments(
  operands: readonly string[],
  reading: DocumentReading,
): AsyncGenerator<Document> {
  const { complaints } = reading;
  const { files, complainOfEmpty } = await listCandidates(operands, reading);
  const passedOver = new Set<string>();

  for (const candidate of files) {
    const { path } = candidate;
    const read = await complaints.guard(path, () => readCandidate(candidate, reading));
    const document = read && (await complaints.guard(path, () => toDocument(read)));
    if (document && 'passedOver' in document) {
      passedOver.add(path);
      reading.onPassedOver?.(path, document.passedOver);
    } else if (document) {
      yield document;
    }
  }
  complainOfEmpty(passedOver);
}

/** Parse what was read, and pass it over where it turns out to be no postmortem. */
export function toDocument(file: SourceFile | PassedOver): Document | PassedOver {
  if ('passedOver' in file) return file;
  const tree = parse(file.source, { path: file.path, ...file.config.parseOptions });
  if (file.isSure) return { ...file, tree };
  const { isPostmortem, reasons } = judgePostmortem(tree);
  return isPostmortem ? { ...file, tree } : { passedOver: reasons };
}
