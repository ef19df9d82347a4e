package org.dueregard.committee.delivery.adapter;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/** A folder of an SFTP server. */
final class SftpShelf implements Shelf {

    private final SftpClient sftp;
    private final String folder;

    SftpShelf(SftpClient sftp, @Nullable String folder) {
        this.sftp = sftp;
        this.folder = folder == null || folder.isEmpty() ? "." : folder;
    }

    @Override
    public long size(String path) throws IOException {
        try {
            return sftp.stat(at(path)).getSize();
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE
                    || e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH) {
                return -1;
            }
            throw e;
        }
    }

    @Override
    public void folder(String path) throws IOException {
        if (size(path) >= 0) {
            return;
        }
        try {
            sftp.mkdir(at(path));
        } catch (SftpException e) {
            // Another replica may have made it in between.
            if (size(path) < 0) {
                throw e;
            }
        }
    }

    @Override
    public void write(String path, Parcel.Item item) throws IOException {
        try (OutputStream out = sftp.write(at(path), OpenMode.Create, OpenMode.Write, OpenMode.Truncate)) {
            Copying.copy(item, out);
        }
    }

    /** Without the extension of OpenSSH a server refuses a name that is taken, so it is freed first. */
    @Override
    public void rename(String from, String to) throws IOException {
        OpenSSHPosixRenameExtension posix = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (posix != null && posix.isSupported()) {
            posix.posixRename(at(from), at(to));
            return;
        }
        if (size(from) >= 0) {
            remove(to);
        }
        sftp.rename(at(from), at(to));
    }

    @Override
    public void remove(String path) throws IOException {
        if (size(path) >= 0) {
            sftp.remove(at(path));
        }
    }

    private String at(String path) {
        return folder + "/" + path;
    }
}
