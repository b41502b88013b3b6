// Makes the page on which certificates are checked quicker to use. Everything on it works without this, too.
const code = document.getElementById('code');
const file = document.getElementById('file');

if (code) {
  // A scanner types the whole address. What follows # is for checks without network and not for the server.
  code.form.addEventListener('submit', () => {
    code.value = code.value.split('#')[0];
  });
  // Whoever scans has no hand free to click into the field first.
  document.addEventListener('keydown', event => {
    const nowhere = event.target === document.body;
    if (nowhere && /^[a-z0-9]$/i.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      code.value = '';
      code.focus();
    }
  });
}

if (file) {
  const zone = file.form;
  const isTooLarge = () => [...file.files].some(each => each.size > Number(file.dataset.most));
  const weigh = () => {
    file.setCustomValidity(isTooLarge() ? file.dataset.tooLarge : '');
    return file.reportValidity();
  };
  const carriesFiles = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
  zone.classList.add('drop');
  file.addEventListener('change', weigh);
  // A file that misses the field must not open in place of the page.
  document.addEventListener('dragover', event => {
    if (carriesFiles(event)) {
      event.preventDefault();
      zone.classList.add('over');
    }
  });
  document.addEventListener('dragleave', event => {
    if (!event.relatedTarget) {
      zone.classList.remove('over');
    }
  });
  document.addEventListener('drop', event => {
    if (carriesFiles(event)) {
      event.preventDefault();
      zone.classList.remove('over');
      if (event.dataTransfer.files.length > 1) {
        file.multiple = true;
        zone.action = '/verify/bulk';
      }
      file.files = event.dataTransfer.files;
      if (weigh()) {
        zone.requestSubmit();
      }
    }
  });
}

// The page of a check that goes on: shows how far it has come, without being loaded anew until it is done.
const follow = async job => {
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById('job');
    if (!now) {
      location.reload();
      return;
    }
    for (const part of ['progress', '[role=status]']) {
      const shown = job.querySelector(part);
      const fresh = now.querySelector(part);
      shown.textContent = fresh.textContent;
      if (part === 'progress') {
        shown.value = fresh.value;
      }
    }
  } catch {
    // The network comes back, or somebody loads the page anew.
  }
  setTimeout(follow, 1000, job);
};
const job = document.getElementById('job');
if (job) {
  setTimeout(follow, 500, job);
}
