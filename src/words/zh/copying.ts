/** The button that copies a text, and what it says afterwards. */
export const copying = {
  button: '复制',
  copied: '已复制',
  selected: '已选中，请自行复制',
};
