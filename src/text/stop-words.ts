// Words that questions are made of and documents are not told apart by. They cost bytes and time in an index of
// full texts and carry no meaning alone; as halves of a compound they still count (không / gian, cơ / quan).

const ACCENTED = new Set(
  `là và của các những cho có được bị thì mà với về tại trong trên từ theo đến để do bởi vì nếu khi như này đó ấy đây
  gì nào sao bao nhiêu mấy ai đâu lên lại rồi đã sẽ phải cần nên không hay hoặc cũng đều mỗi thế vậy à ạ nhé hả ư xin
  tôi mình em anh chị bạn hỏi muốn biết`.split(/\s+/u),
);

// Without diacritics only forms that rarely stand for a word of meaning: `ve` is also vệ, `thi` thị, `tu` tư.
const PLAIN = new Set(
  `la va cua cac nhung cho duoc voi tren theo neu nhu khi gi nao nhieu len roi se phai khong hoac cung deu nhe xin toi`.split(
    /\s+/u,
  ),
);

/**
 * Says whether a syllable of a query is a filler word. `accented`: the query was typed with diacritics, so an
 * unmarked syllable is meant as written.
 */
export function isStopWord(syllable: string, accented: boolean): boolean {
  return accented ? ACCENTED.has(syllable) : PLAIN.has(syllable);
}

/** All filler words of one kind of query, for engines that take them as a list. */
export function fillerWords(accented: boolean): string[] {
  return [...(accented ? ACCENTED : PLAIN)];
}
