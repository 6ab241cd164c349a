import type { FileRefusal } from '@clientele/domain/client-file';
import * as m from '@clientele/messages';
import { failureSentence } from '../../../../format/failure.ts';
import { fileSize } from '../../../../format/file-size.ts';
import { problemSentence } from '../../../../format/problem.ts';
import type { Upload } from '../../uploads/upload.ts';

const REFUSALS: Record<FileRefusal, () => string> = {
  empty: m.uploads_refusal_empty,
  wrong_size: m.uploads_refusal_wrong_size,
  wrong_content: m.uploads_refusal_wrong_content,
  active_content: m.uploads_refusal_active_content,
  ambiguous_content: m.uploads_refusal_ambiguous_content,
  concealed_content: m.uploads_refusal_concealed_content,
  damaged: m.uploads_refusal_damaged,
};

/** How an upload is getting on, or why it did not, in plain words. */
export function uploadSentence({ status, id, seriesId, place, size }: Upload, online: boolean): string {
  switch (status.step) {
    case 'rejected':
      return status.problems.map(problemSentence).join('\n');
    case 'waiting':
      return online ? m.uploads_waiting() : m.uploads_waiting_network();
    case 'sending':
      if (!online) return m.uploads_waiting_network();
      return m.uploads_sending({ sent: fileSize(Math.min(status.sent, size)), size: fileSize(size) });
    case 'checking':
      return m.uploads_checking();
    case 'done':
      return seriesId === id
        ? m.uploads_row_done({ client: place.clientName })
        : m.uploads_row_done_version({ client: place.clientName });
    case 'refused':
      return REFUSALS[status.refusal]();
    case 'failed':
      return m.uploads_failed({ reason: failureSentence({ code: status.failure }) });
  }
}
