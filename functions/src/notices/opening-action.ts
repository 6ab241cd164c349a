import type { ClientPlace } from '@clientele/domain/client-place';
import type { NoticeRecipient } from '@clientele/domain/notice';
import * as m from '@clientele/messages';
import { appLink } from '../mail/app-link.ts';
import type { MailContent } from '../mail/mail-layout.ts';
import type { MailLocale } from '../mail/mail-locale.ts';

/** The button of a mail about a client: leads staff to the record and contacts to the portal, if they were let in. */
export function openingAction(
  { workspaceId, clientId }: ClientPlace,
  { opens }: NoticeRecipient,
  locale: MailLocale,
): Pick<MailContent, 'action'> {
  switch (opens) {
    case 'record':
      return {
        action: {
          label: m.notice_open_record({}, { locale }),
          url: appLink(`/w/${workspaceId}/clients/${clientId}`),
        },
      };
    case 'portal':
      return { action: { label: m.notice_open_portal({}, { locale }), url: appLink('/portal') } };
    case 'nothing':
      return {};
  }
}
