/** What a form shows of its draft: that it was restored, and the question before it is closed over what was typed. */
export type FormDraft = {
  /** `overtaken`: what was typed stands on top of something that was changed since */
  restored: 'nothing' | 'typed' | 'overtaken';
  /** forgets what was restored */
  startOver: () => void;
  /** whether the question stands in place of the buttons */
  asking: boolean;
  /** closes the form, but asks first when something was typed */
  close: () => void;
  keepEditing: () => void;
  discard: () => void;
};
