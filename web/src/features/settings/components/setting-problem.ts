import { fieldProblems } from '@clientele/domain/problems';
import { settingSchema, type SettingKey, type SettingsGroup, type SettingValue } from '@clientele/domain/settings';
import * as m from '@clientele/messages';
import { problemSentence } from '../../../format/problem.ts';
import { SETTING_CONTROLS } from './setting-controls.ts';

/** What is wrong with a typed value, in the unit in which it was typed: a tax rate is stored in hundredths of a percent. */
export function settingProblem(group: SettingsGroup, key: SettingKey, typed: SettingValue): string | undefined {
  const parsed = settingSchema(group, key).safeParse(typed);
  if (parsed.success) return undefined;
  const [problem = { code: 'invalid' as const, path: '' }] = fieldProblems(parsed.error);
  const control = SETTING_CONTROLS[key];
  if (control.kind !== 'number') return problemSentence(problem);
  if (typed === '') return problemSentence({ code: 'required' });
  if (typeof typed === 'string') return m.settings_problem_not_a_number();
  if (problem.code === 'not_whole' && control.decimals > 0) return m.settings_problem_decimals();
  return problemSentence({ ...problem, limit: (problem.limit ?? 0) / control.scale });
}
