import * as m from '@clientele/messages';
import type { KindGroup } from './timeline-filter.ts';

/** As a choice by itself, and inside a sentence. */
const LABELS: Readonly<Record<KindGroup, { label: () => string; inline: () => string }>> = {
  client: { label: m.activity_kind_client, inline: m.activity_group_client },
  status: { label: m.activity_kind_status, inline: m.activity_group_status },
  contacts: { label: m.activity_kind_contacts, inline: m.activity_group_contacts },
  rates: { label: m.activity_kind_rates, inline: m.activity_group_rates },
  compliance: { label: m.activity_kind_compliance, inline: m.activity_group_compliance },
  documents: { label: m.activity_kind_documents, inline: m.activity_group_documents },
  settings: { label: m.activity_kind_settings, inline: m.activity_group_settings },
  portal: { label: m.activity_kind_portal, inline: m.activity_group_portal },
  projects: { label: m.activity_kind_projects, inline: m.activity_group_projects },
  work: { label: m.activity_kind_work, inline: m.activity_group_work },
  invoices: { label: m.activity_kind_invoices, inline: m.activity_group_invoices },
  notes: { label: m.activity_kind_notes, inline: m.activity_group_notes },
};

export function kindLabel(group: KindGroup): string {
  return LABELS[group].label();
}

export function kindInline(group: KindGroup): string {
  return LABELS[group].inline();
}
