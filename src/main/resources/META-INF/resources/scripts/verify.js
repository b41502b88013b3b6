// Makes the page on which certificates are checked quicker to use. Everything on it works without this, too.
import {normalise} from '/scripts/gate/code.js';
import {withoutLayout} from '/scripts/gate/scanner.js';

const code = document.getElementById('code');
const file = document.getElementById('file');

if (code) {
  // A scanner types the whole address. What follows # is for checks without network and not for the server; a scanner
  // that is set to another keyboard writes # as a digit, so that the code alone is sent where there is one.
  code.form.addEventListener('submit', () => {
    const typed = code.value;
    code.value = [typed, ...withoutLayout(typed)].map(normalise).find(Boolean) ?? typed.split('#')[0];
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

// The camera: with the browser's own reader of QR codes where it has one, else with ours, fetched only now.
const qrReader = async () => {
  if ('BarcodeDetector' in window && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
    const detector = new BarcodeDetector({formats: ['qr_code']});
    return async video => (await detector.detect(video))[0]?.rawValue ?? '';
  }
  const {default: decode} = await import('/scripts/qr-reader.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', {willReadFrequently: true});
  return async video => {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    context.drawImage(video, 0, 0);
    return decode(context.getImageData(0, 0, canvas.width, canvas.height));
  };
};
const camera = document.getElementById('camera');
if (camera && navigator.mediaDevices?.getUserMedia) {
  const view = document.getElementById('camera-view');
  const video = view.querySelector('video');
  const told = view.querySelector('[role=status]');
  let stream;
  const stop = () => {
    stream?.getTracks().forEach(track => track.stop());
    stream = undefined;
    view.hidden = true;
    camera.hidden = false;
    camera.focus();
  };
  const look = async read => {
    if (!stream) {
      return;
    }
    // A picture without a code, or a blurred one, is no mistake.
    const text = await read(video).catch(() => '');
    if (text && stream) {
      stop();
      code.value = text;
      code.form.requestSubmit();
      return;
    }
    setTimeout(look, 150, read);
  };
  camera.hidden = false;
  camera.addEventListener('click', async () => {
    camera.hidden = true;
    view.hidden = false;
    told.textContent = view.dataset.hold;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: {facingMode: 'environment', width: {ideal: 1280}, height: {ideal: 720}},
      });
      video.srcObject = stream;
      await video.play();
      look(await qrReader());
    } catch {
      stop();
      view.hidden = false;
      video.hidden = true;
      told.textContent = view.dataset.refused;
    }
  });
  view.querySelector('button').addEventListener('click', stop);
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
