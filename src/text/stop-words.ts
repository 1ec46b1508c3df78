// Words that questions are made of and documents are not told apart by. They cost bytes and time in an index of
// full texts and carry no meaning alone; as halves of a compound they still count (không / gian, cơ / quan).

const ACCENTED = new Set(
  `là và của các những cho có được bị thì mà với về tại trong ngoài trên từ theo đến để do bởi vì nếu khi như này đó
  ấy đây gì nào sao bao nhiêu mấy ai đâu ra vào lên lại rồi đã đang sẽ phải cần nên không hay hoặc cũng đều chỉ mỗi
  một hai thế vậy à ạ nhé hả ư xin tôi mình em anh chị bạn hỏi muốn biết việc sự cái`.split(/\s+/u),
);

// Without diacritics only forms that rarely stand for a word of meaning: `co` is also cơ (quan), `dang` also đảng.
const PLAIN = new Set(
  `la va cua cac nhung cho duoc bi thi ma voi ve tai tren tu theo den de do boi vi neu nhu nay gi nao bao nhieu may
  ai dau vao len lai roi da se phai khong hay hoac cung deu moi vay nhe xin toi ban`.split(/\s+/u),
);

/**
 * Says whether a syllable of a query is a filler word. `accented`: the query was typed with diacritics, so an
 * unmarked syllable is meant as written.
 */
export function isStopWord(syllable: string, accented: boolean): boolean {
  return accented ? ACCENTED.has(syllable) : PLAIN.has(syllable);
}
