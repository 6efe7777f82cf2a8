(() => {
  const root = document.documentElement.dataset;
  try {
    if (localStorage.theme) root.theme = localStorage.theme;
  } catch {}
  root.scripted = '';
  document.addEventListener('click', ({ target }) => {
    if (!target.closest('.theme-switch')) return;
    const isDark = root.theme ? root.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.theme = isDark ? 'light' : 'dark';
    try {
      localStorage.theme = root.theme;
    } catch {}
  });
})();
