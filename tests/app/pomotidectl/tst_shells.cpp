// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types into real shells, on a terminal, with the Tab key.

#include "core/engine/step.h"
#include "core/store/sqlite_store.h"
#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace pomotide {

namespace {

const QStringList kTitles{"Plain",
                          "Two words",
                          "Quote \"both\" of 'them'",
                          "Ümläute für Zoë",
                          "Home is $HOME `id`",
                          "New\nline",
                          "back\\slash & (more); #1 !x"};

constexpr int kPatience = 20'000;

/// Makes the shell show what the programs would be called with. Completion calls the real ones.
const QString kShowArguments =
    QStringLiteral("pomotidectl() { printf '<%s>' \"$@\"; printf '\\n'; }\n"
                   "pomotide() { printf '<%s>' \"$@\"; printf '\\n'; }\n");

} // namespace

class ShellsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wordsAreCompleted_data() const;
    void wordsAreCompleted();

private:
    void start(const QString& shell);
    void write(const QString& text) { m_shell->write(text.toUtf8()); }
    [[nodiscard]] bool shows(const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_shell;
    QString m_output;
};

void ShellsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath("pomotide");
    QVERIFY(QDir().mkpath(folder));
    const auto now = std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
    const auto store = *store::SqliteStore::open((folder + "/pomotide.db").toStdString(), now);
    for (const QString& title : kTitles) {
        const core::AddIntention add{
            .title = title.toStdString(), .description = {}, .estimate = {}};
        QVERIFY(store->transact([&](const core::State& state, const core::History& history) {
            return core::step(state, add, now, core::ScriptedZones{}, history);
        }));
    }
}

void ShellsTest::cleanup()
{
    if (m_shell) {
        m_shell->kill();
        m_shell->waitForFinished();
    }
    m_shell.reset();
    m_folder.reset();
}

/// Starts it on a terminal, without the user's configuration.
void ShellsTest::start(const QString& shell)
{
    const QMap<QString, QString> commands{
        {"bash", "bash --norc --noprofile -i"}, {"zsh", "zsh -f -i"}, {"fish", "fish -i"}};
    const QMap<QString, QString> preparations{
        {"bash", ". /usr/share/bash-completion/bash_completion\n"
                 ". " POMOTIDE_COMPLETION "/pomotide.bash\n"
                 "bind 'set enable-bracketed-paste off'\nHISTFILE=\nset +H\n" +
                     kShowArguments},
        {"zsh",
         "fpath=(" POMOTIDE_COMPLETION " $fpath)\n"
         "autoload -U compinit; compinit -u -D\nunsetopt banghist\nunset zle_bracketed_paste\n" +
             kShowArguments},
        {"fish", "source " POMOTIDE_COMPLETION "/pomotide.fish\n"
                 "function pomotidectl; printf '<%s>' $argv; printf '\\n'; end\n"
                 "function pomotide; printf '<%s>' $argv; printf '\\n'; end\n"}};
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString programs = QFileInfo(qEnvironmentVariable("POMOTIDECTL_BINARY")).path() + ':' +
                             QFileInfo(qEnvironmentVariable("POMOTIDE_BINARY")).path() + ':';
    environment.insert("PATH", programs + environment.value("PATH"));
    environment.insert("XDG_DATA_HOME", m_folder->path());
    environment.insert("XDG_CONFIG_HOME", m_folder->path());
    environment.insert("HOME", m_folder->path());
    environment.insert("TERM", "vt100");
    environment.insert("LC_ALL", "C.UTF-8");
    environment.insert("COLUMNS", "1000");
    m_output.clear();
    m_shell = std::make_unique<QProcess>();
    m_shell->setProcessEnvironment(environment);
    m_shell->setProcessChannelMode(QProcess::MergedChannels);
    m_shell->start("script", {"-qfc", "stty cols 1000; exec " + commands[shell], "/dev/null"});
    QVERIFY(m_shell->waitForStarted());
    write(preparations[shell] + "printf '%s-%s\\n' it begins\n");
    QVERIFY2(shows("it-begins"), qPrintable(m_output));
}

bool ShellsTest::shows(const QString& text)
{
    const QDeadlineTimer patience(kPatience);
    while (!m_output.contains(text) && !patience.hasExpired()) {
        m_shell->waitForReadyRead(static_cast<int>(patience.remainingTime()));
        m_output += QString::fromUtf8(m_shell->readAll());
    }
    return m_output.contains(text);
}

void ShellsTest::wordsAreCompleted_data() const
{
    QTest::addColumn<QString>("shell");
    for (const char* shell : {"bash", "zsh", "fish"}) {
        QTest::newRow(shell) << QString(shell);
    }
}

void ShellsTest::wordsAreCompleted()
{
    QFETCH(QString, shell);
    const bool isThere =
        !QStandardPaths::findExecutable(shell).isEmpty() &&
        (shell != "bash" || QFile::exists("/usr/share/bash-completion/bash_completion"));
    if (!isThere) {
        QSKIP("This shell, or its completion, is not installed.");
    }
    start(shell);
    const auto expect = [this](const QString& typed, const QString& arguments) {
        write(typed + '\n');
        QVERIFY2(shows(arguments), qPrintable(typed + " became " + m_output.right(600)));
    };
    expect("pomotidectl eval\tfoc\t", "<evaluate><focused>");
    expect("pomotidectl start --fo\t15m Pl\t", "<start><--for><15m><Plain>");
    expect("pomotidectl start Tw\t", "<start><Two words>");
    expect("pomotidectl start Qu\t", "<start><Quote \"both\" of 'them'>");
    expect("pomotidectl start Üm\t", "<start><Ümläute für Zoë>");
    expect("pomotidectl start Ho\t", "<start><Home is $HOME `id`>");
    expect("pomotidectl start Ne\t", "<start><New line>");
    expect("pomotidectl start ba\t", "<start><back\\slash & (more); #1 !x>");
    expect("pomotidectl switch \"Qu\t", "<switch><Quote \"both\" of 'them'>");
    expect("pomotidectl switch 'Ho\t", "<switch><Home is $HOME `id`>");
    expect("pomotidectl set pal\tcol\t", "<set><palette><colour-blind>");
    expect("pomotidectl intentions --when=lat\t", "<intentions><--when=later>");
    QFile file(m_folder->filePath("scenario.json"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    expect("pomotidectl simulate " + m_folder->path() + "/scen\t",
           "<simulate><" + file.fileName() + ">");
    expect("pomotide --no-\t", "<--no-captions>");
    expect("pomotide --database " + m_folder->path() + "/scen\t",
           "<--database><" + file.fileName() + ">");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ShellsTest, QCoreApplication)
#include "tst_shells.moc"
