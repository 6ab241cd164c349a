import { failureOf } from '../../firebase/failure.ts';
import { failureSentence } from '../../format/failure.ts';
import { problemSentence } from '../../format/problem.ts';

/** Why a step was refused: the first problem by name, else what the refusal as a whole says. */
export function explainRefusal(error: unknown): string {
  const failure = failureOf(error);
  const [first] = failure.problems;
  return first === undefined ? failureSentence(failure) : problemSentence(first);
}
