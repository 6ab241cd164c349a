import type { ComplianceCategory, ComplianceConsequence } from '@clientele/domain/compliance-standard';
import * as m from '@clientele/messages';

const CATEGORIES: Readonly<Record<ComplianceCategory, () => string>> = {
  regulatory: m.compliance_category_regulatory,
  safety: m.compliance_category_safety,
  insurance: m.compliance_category_insurance,
  quality: m.compliance_category_quality,
  security: m.compliance_category_security,
  contractual: m.compliance_category_contractual,
};

type Consequence = { label: () => string; text: () => string };

const CONSEQUENCES: Readonly<Record<ComplianceConsequence, Consequence>> = {
  none: { label: m.compliance_consequence_none, text: m.compliance_consequence_none_text },
  warn: { label: m.compliance_consequence_warn, text: m.compliance_consequence_warn_text },
  block_activation: {
    label: m.compliance_consequence_block_activation,
    text: m.compliance_consequence_block_activation_text,
  },
  block_new_projects: {
    label: m.compliance_consequence_block_new_projects,
    text: m.compliance_consequence_block_new_projects_text,
  },
};

export function complianceCategoryLabel(category: ComplianceCategory): string {
  return CATEGORIES[category]();
}

/** In a word or two, for a table. */
export function complianceConsequenceLabel(consequence: ComplianceConsequence): string {
  return CONSEQUENCES[consequence].label();
}

/** As a sentence, for a choice. */
export function complianceConsequenceText(consequence: ComplianceConsequence): string {
  return CONSEQUENCES[consequence].text();
}
