// What a browser needs to install the site as an app.

import { paths, withBase } from './urls.ts';

/** The paper of the pages, as in styles/tokens.css, which a test compares. */
export const themeColours = { light: '#fbfaf7', dark: '#191714' } as const;

/** Icons in `public/`; the one for masks keeps its drawing within the inner four fifths. */
const icons = [
  { src: '/bieu-tuong-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '/bieu-tuong-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: '/bieu-tuong-che-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: '/bieu-tuong.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
] as const;

/** The manifest of a site served under `base`, as JSON. */
export function webManifest(base: string): string {
  const root = withBase(base, '/');
  const shortcuts = [
    { name: 'Tra cứu', url: withBase(base, paths.search) },
    { name: 'Kiểm tra viện dẫn', url: withBase(base, paths.draftChecker) },
    { name: 'Bộ hỏi dẫn đường', url: withBase(base, paths.finder) },
  ];
  return `${JSON.stringify(
    {
      id: root,
      name: 'Hiệu lực: văn bản nào áp dụng vào ngày nào',
      short_name: 'Hiệu lực',
      description: 'Kho tra cứu mở về văn bản đã công bố của Đảng, biên tập từ nguồn công khai.',
      lang: 'vi',
      dir: 'ltr',
      start_url: root,
      scope: root,
      display: 'standalone',
      theme_color: themeColours.light,
      background_color: themeColours.light,
      icons: icons.map((icon) => ({ ...icon, src: withBase(base, icon.src) })),
      shortcuts,
    },
    null,
    2,
  )}\n`;
}
