package eu.most.verification.web;

import java.io.IOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** A single file that was handed in: smaller than what a whole pile may be. */
final class OneFile {

    private static final int LARGEST = 10 << 20;

    private OneFile() {}

    /**
     * @throws MaxUploadSizeExceededException if it has more than 10 MB
     */
    static byte[] bytes(MultipartFile file) throws IOException {
        if (file.getSize() > LARGEST) {
            throw new MaxUploadSizeExceededException(LARGEST);
        }
        return file.getBytes();
    }
}
