// What each check asks of the content, as a Vietnamese sentence for the editors' guide. English stands in the checks.

/** The rule that a check holds, by id; a test fails for a check without one. */
export const meanings: Readonly<Record<string, string>> = {
  'file-is-in-a-known-place': 'Mỗi tệp trong content/ đúng chỗ, đúng đuôi và là tệp thật.',
  'file-is-readable-text': 'Tệp là văn bản UTF-8 đọc được, xuống dòng bằng LF, không có ký tự điều khiển.',
  'yaml-is-readable':
    'Phần thông tin là YAML đọc được, không lặp trường, không dùng các tính năng lạ của YAML.',
  'front-matter-fits-schema': 'Trường nào cũng là trường có thật, đủ các trường bắt buộc, giá trị đúng dạng.',
  'id-unique': 'Mỗi mã chỉ dùng cho một văn bản, một nguồn, một cơ quan.',
  'file-name-matches-id': 'Tên tệp của văn bản là mã suy từ loại, số, cơ quan và năm, hoặc là mã đã công bố.',
  'file-in-year-folder': 'Văn bản nằm trong thư mục của năm ban hành.',
  'symbol-matches-type-and-issuer': 'Mã loại và mã cơ quan trong số ký hiệu hợp với loại và cơ quan đã ghi.',
  'dates-are-possible': 'Các ngày của một văn bản có thứ tự hợp lý và không ở tương lai.',
  'title-unique-or-disambiguated':
    'Hai mục cùng loại, cơ quan, trích yếu và ngày phải được phân biệt bằng titleNote, nếu không là nhập hai lần.',
  'topic-and-issuer-exist': 'Chuyên đề và cơ quan mà văn bản nêu đều có trong kho.',
  'no-derived-fields': 'Không ghi tay điều chương trình suy ra được.',
  'relation-target-exists': 'Văn bản mà quan hệ dẫn tới có trong kho.',
  'relation-written-on-the-newer-side': 'Quan hệ ghi ở văn bản mới hơn.',
  'relation-written-once': 'Mỗi quan hệ chỉ ghi một lần.',
  'no-supersession-cycle': 'Không có vòng thay thế lẫn nhau.',
  'successor-not-before-its-target':
    'Văn bản thay thế không ban hành hay có hiệu lực trước văn bản bị thay thế.',
  'effect-dates-agree-with-relations':
    'Ngày hết hiệu lực, ngày còn được áp dụng và ngày văn bản thay thế bắt đầu khớp nhau; không khớp thì ghi vào conflicts.',
  'successor-not-from-lower-body': 'Văn bản của cấp dưới không thay thế văn bản của cấp trên.',
  'no-double-full-successor-without-split':
    'Một văn bản chỉ có một văn bản thay thế toàn bộ, trừ khi mục nói rõ vì sao có hai.',
  'second-death-is-noted': 'Văn bản đã hết hiệu lực mà còn bị thay thế hay bãi bỏ lần nữa thì có lời nói rõ.',
  'reviewed-within-a-year': 'Văn bản còn áp dụng được rà soát trong vòng một năm.',
  'comparison-joins-documents':
    'Bảng so sánh nối hai văn bản có quan hệ với nhau, đặt tên theo chúng và là bảng duy nhất của cặp ấy.',
  'comparison-rows-cite-both-sides':
    'Mỗi dòng của bảng so sánh dẫn chỗ và nguồn ở cả hai bên, đúng với loại thay đổi.',
  'point-ids-unique': 'Tên của các ý không trùng nhau trong một văn bản.',
  'training-names-known-things':
    'Văn bản, ý, chuyên đề, nguồn, bảng và tình huống được nêu đều có trong kho.',
  'basis-belongs-to-a-line': 'Căn cứ của câu trả lời thuộc một dòng kế thừa mà tình huống đã nêu.',
  'situation-can-be-found': 'Tình huống có chỗ trong bộ hỏi dẫn đường hoặc trong một chuyên đề.',
  'answer-stands-today': 'Tình huống có câu trả lời còn đứng được vào ngày được hỏi.',
  'outline-follows-the-order': 'Dàn bài đủ bốn phần, đúng thứ tự.',
  'questions-are-well-put': 'Buổi tập huấn có đủ câu trắc nghiệm, mỗi câu một tên, các phương án khác nhau.',
  'session-stands-today': 'Buổi tập huấn còn dùng được hôm nay: các ý, bảng và câu hỏi còn đứng được.',
  'evidence-names-known-source': 'Nguồn được nêu có trong sources/ và có trong danh sách nguồn của mục.',
  'inferred-has-reason': 'Điều suy luận có lý do.',
  'sources-are-used': 'Nguồn nào cũng được dùng.',
  'reported-document-has-no-text':
    'Văn bản không công bố toàn văn chỉ có thông tin mô tả và điều báo chí đã đưa.',
  'text-is-nfc': 'Chữ viết bằng Unicode dựng sẵn, dùng chữ Đ tiếng Việt, không có ký tự không nhìn thấy.',
  'link-target-exists': 'Đường dẫn trong bài dẫn tới trang có thật.',
  'citation-resolves':
    'Số ký hiệu nhắc trong bài là của một văn bản trong kho, hoặc đã ghi là văn bản chưa có.',
  'redirect-resolves': 'Địa chỉ cũ dẫn tới một văn bản và không trùng địa chỉ đang dùng.',
  'names-stand-in-allowed-fields':
    'Tên người chỉ đứng trong trích yếu như văn bản in và trong nơi đăng của nguồn.',
  'no-security-marking': 'Không có chữ mang dấu mật trong nội dung.',
  'public-content-has-no-personal-data':
    'Không có số giấy tờ, số điện thoại, thư điện tử hay địa chỉ nhà của cá nhân.',
  'relations-and-dates-have-evidence': 'Quan hệ và ngày có nguồn, hoặc được ghi rõ là suy luận.',
  'changed-fact-has-its-correction': 'Dữ kiện đã công bố mà sửa thì có dòng trong corrections.',
};
