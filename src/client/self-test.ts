// The self-test: one question at a time, the answer with its source after each, the score at the end. Nothing is kept.

import { make } from './words.ts';

interface Question {
  readonly element: HTMLElement;
  readonly verdict: HTMLElement;
  readonly answer: HTMLDetailsElement;
  readonly choices: readonly HTMLInputElement[];
}

function need<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`the self-test lacks ${selector}`);
  return element;
}

function questionOf(element: HTMLElement): Question {
  return {
    element,
    verdict: need(element, '[data-verdict]'),
    answer: need<HTMLDetailsElement>(element, '[data-answer-box]'),
    choices: [...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')],
  };
}

// The same items in an order by chance; `random` gives numbers from 0 up to but not 1.
function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

function rightLetter({ choices }: Question): string {
  return choices.find((choice) => choice.closest('[data-right]') !== null)?.value ?? '';
}

function start(form: HTMLFormElement): void {
  const list = need(form, '[data-test-questions]');
  const place = need(form, '[data-test-place]');
  const tools = need(form, '[data-test-tools]');
  const next = need<HTMLButtonElement>(form, '[data-test-next]');
  const mix = need<HTMLButtonElement>(form, '[data-test-shuffle]');
  const message = need(form, '[data-test-message]');
  const result = need(form, '[data-test-result]');
  let questions = [...list.querySelectorAll<HTMLElement>('[data-question]')].map(questionOf);
  const missed = new Set<Question>();
  let at = 0;
  let answered = false;

  function show(index: number): void {
    at = index;
    answered = false;
    for (const [order, { element }] of questions.entries()) element.hidden = order !== index;
    place.textContent = `Câu ${index + 1} trên ${questions.length}`;
    next.textContent = 'Trả lời';
    mix.hidden = index > 0;
    message.textContent = '';
  }

  function begin(): void {
    form.reset();
    missed.clear();
    for (const { verdict, answer, choices, element } of questions) {
      verdict.hidden = true;
      answer.hidden = true;
      answer.open = true;
      delete element.dataset['verdict'];
      for (const choice of choices) choice.disabled = false;
    }
    result.hidden = true;
    place.hidden = false;
    tools.hidden = false;
    show(0);
  }

  function judge(): void {
    const question = questions[at]!;
    const chosen = question.choices.find(({ checked }) => checked);
    if (chosen === undefined) {
      message.textContent = 'Hãy chọn một phương án.';
      question.choices[0]?.focus();
      return;
    }
    const right = chosen.closest('label')?.hasAttribute('data-right') === true;
    if (!right) missed.add(question);
    question.element.dataset['verdict'] = right ? 'right' : 'wrong';
    question.verdict.textContent = right
      ? `Đúng: ${chosen.value}.`
      : `Chưa đúng: đã chọn ${chosen.value}, đáp án là ${rightLetter(question)}.`;
    question.verdict.hidden = false;
    question.answer.hidden = false;
    for (const choice of question.choices) choice.disabled = true;
    message.textContent = '';
    mix.hidden = true;
    answered = true;
    next.textContent = at + 1 < questions.length ? 'Câu tiếp theo' : 'Xem kết quả';
    // The verdict is read first; the answer and the button follow it.
    question.verdict.focus();
  }

  function finish(): void {
    for (const { element } of questions) element.hidden = true;
    place.hidden = true;
    tools.hidden = true;
    const score = need(result, '[data-test-score]');
    score.textContent = `Đúng ${questions.length - missed.size} trên ${questions.length} câu`;
    const wrong = make('ul', '');
    for (const { element } of missed) wrong.append(make('li', '', need(element, 'legend').textContent ?? ''));
    need(result, '[data-test-missed]').replaceChildren(
      ...(missed.size === 0 ? [] : [make('p', '', 'Câu cần xem lại:'), wrong]),
    );
    result.hidden = false;
    score.focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!answered) judge();
    else if (at + 1 < questions.length) {
      show(at + 1);
      place.focus();
    } else finish();
  });
  mix.addEventListener('click', () => {
    questions = shuffle(questions, Math.random);
    list.replaceChildren(...questions.map(({ element }) => element));
    begin();
    place.focus();
  });
  need(form, '[data-test-again]').addEventListener('click', () => {
    begin();
    place.focus();
  });
  list.classList.add('one-by-one');
  begin();
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-self-test]')) start(form);
