// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine_text.h"

#include <QtGlobal>

namespace ui {

namespace {

// In the context "ui", as translations/translations.cmake tells lupdate.
#define T(text) QT_TR_NOOP(text)

constexpr const char* sentences[] = {
    // ---- stages of the work ----
    T("detect"),
    T("background"),
    T("cut out"),
    T("training frames"),
    T("train"),
    T("render"),
    T("compare"),
    T("export"),
    // ---- warnings ----
    T("%1: nobody was found in %2 of %3 frames (%4)."),
    T("%1: more than one person was seen (at frames %2); the main one is followed."),
    T("%1: another scene is seen in %2 of %3 frames (%4); they are left out, and the target is "
      "learned from its longest scene."),
    T("%1: %2 captions are shown one after the other; they are taken out of the background, and "
      "what they hide of the person is made up from what is around it."),
    T("In frames %1 (%2 %) the dancer takes poses the target was never filmed in; the result may "
      "look wrong there."),
    T("The dancer's back is seen in frames %1, but the target was never filmed from behind: the "
      "target faces the camera there, with left and right exchanged. To see the target's back, "
      "film it too."),
    T("%1 is damaged; training goes on from the checkpoint before it."),
    T("Training became unstable and went back to its last good state."),
    T("Training became unstable: %1. It went back to its last good state and goes on more slowly."),
    T("%1 again and again; its last good state is kept"),
    T("a loss was no longer a number"),
    T("its gradient exploded"),
    T("its gradient vanished"),
    T("its frames lost all contrast"),
    T("its discriminator could no longer be deceived"),
    T("Training needs %1 of memory, of which %2 are free; smaller networks are trained, which need "
      "%3."),
    T("VGG-19 is not installed, so the mean absolute difference takes the place of the perceptual "
      "loss; \"understudy-cli models install vgg19.safetensors\" installs it."),
    T("Too few frames show the head to train a face."),
    T("The computer became too busy for the training, which ended after %1 of %2 steps; with a "
      "longer budget the result will be better."),
    T("Training ended before its time was over: after %1 steps it would learn the %2 frames of the "
      "target by heart; a longer film of the person makes it better."),
    // ---- trained models ----
    T("there is no such model in this project"),
    T("was trained for pictures of %1, but the target's video has %2"),
    T("was trained by a version of the program that draws figures otherwise"),
    T("is cut off or was altered; export the model again"),
    T("is no model of Understudy"),
    // ---- videos ----
    T("there is no such file"),
    T("is a folder, not a video file"),
    T("is not a regular file"),
    T("you have no permission to read this file"),
    T("cannot be opened: %1"),
    T("the file is empty"),
    T("is not a video file"),
    T("starts like a video, but its index is missing; the file is truncated or damaged - copy it "
      "again"),
    T("the video stream ends at frame %1 of %2; the file is truncated - copy it again"),
    T("the video stream ends at frame %1 of %2; the file is truncated or damaged - copy it again"),
    T("frame %1 of %2 cannot be decoded; the file is damaged - copy it again"),
    T("holds no streams; the file is truncated or damaged - copy it again"),
    T("has a video stream without a picture size; the file is damaged"),
    T("has a video stream without a single frame; the file is damaged"),
    T("not one frame of it can be decoded; the file is damaged"),
    T("holds sound but no moving picture; choose a video file"),
    T("holds no moving picture; choose a video file"),
    T("holds %1 video, which FFmpeg on this computer cannot decode"),
    T("holds %1, which FFmpeg on this computer cannot decode"),
    T("has a single frame; a dance needs a video"),
    T("the range begins at frame %1, but the video has only %2 frames"),
    T("no person was found in any frame; film one person, whole body in the picture"),
    T("none of its imported poses lies in the frames that are used"),
    T("no frame shows a person from the shoulders down; choose another clip or correct its poses"),
    T("no frame shows a person to follow"),
    T("has no two consecutive frames that show the person"),
    T("no part of the background was seen in three frames; use a longer clip"),
    T("the poses of %1 have not been detected yet"),
    T("the project has no such video"),
    T("the person's pictures are not prepared yet; detect the poses of %1, or train"),
    T("the person's pictures are damaged; they are made again by the next training"),
    // ---- writing ----
    T("the disk is full; free some space or choose another folder"),
    T("needs about %1, but only %2 are free; free some space or choose another folder"),
    T("cannot be written: %1"),
    T("cannot be written: FFmpeg on this computer has no encoder for the format %1; choose another "
      "one"),
    T("cannot be written: FFmpeg on this computer has no %1 encoder (%2); choose another format"),
    T("there is no such folder to write %1 to"),
    T("is a folder; name a file"),
    T("is one of the inputs; choose another name for the output"),
    T("is the project's own file; choose another name for the output"),
    T("is a device or a pipe, which cannot hold the result; name a file"),
    T("is a file; name a folder for the pictures"),
    T("is a folder that holds other files; name a new one for the pictures"),
    // ---- projects ----
    T("there is no such project"),
    T("this is not an Understudy project"),
    T("this is not an Understudy project, or it is damaged"),
    T("the project was made by a newer Understudy (format %1, this program reads up to %2); update "
      "the program"),
    T("the project cannot be written; check its permissions"),
    T("the project cannot be opened or created; check that the folder exists and is writable"),
    T("another program is using the project; close it and try again"),
    T("reading or writing the disk failed: %1"),
    T("the project file failed: %1"),
    T("the project holds a damaged pose"),
    T("the project holds a damaged picture"),
    // ---- poses of other programs ----
    T("the file cannot be opened"),
    T("it is not OpenPose's JSON: there is no list of people"),
    T("it is not COCO's JSON: there are no lists of images and annotations"),
    T("it is not COCO's JSON (%1)"),
    T("there is no file named like video_000000000000_keypoints.json"),
    T("a body has %1 numbers; known are 54 (COCO_18), 69 (BODY_23) and 75 (BODY_25)"),
    T("line %1: %2"),
    T("it is not ControlNet's JSON: there is no list of frames"),
    T("there are no label pictures in a folder train_label or test_label"),
    T("it has no person %1"),
    // ---- folders of pictures ----
    T("is not a picture that can be read"),
    T("there are fewer than two pictures (PNG, JPEG, …) in this folder"),
    T("is %1 pixels, but the first picture is %2; all must be of one size"),
    // ---- networks and the machine ----
    T("there is not enough memory; close other programs or choose a smaller preset"),
    T("is not installed; run \"understudy-cli models install PATH\" with the network's file or "
      "package, or \"./bootstrap run\""),
    T("is damaged: its SHA-256 is not the one of %1; install it again"),
    T("is not the expected file of %1: its SHA-256 differs"),
    T("cannot be loaded (%1)"),
    T("holds none of the networks this program knows"),
    T("this training frame is damaged or gone; start the same command again to make it anew"),
    T("33 body points, fastest and least exact"),
    T("33 body points, fast"),
    T("33 body points, most exact"),
    T("person detector, hands and face"),
    T("OpenPose BODY_25, description of the layers"),
    T("OpenPose BODY_25, weights"),
    T("OpenPose COCO-18, description of the layers"),
    T("OpenPose COCO-18, weights"),
    T("VGG-19, perceptual loss of preset best, as safetensors"),
    T("VGG-19, perceptual loss of preset best, as TorchScript"),
    T("OpenPose academic or non-profit licence; not redistributable, bring your own copy"),
    T("that of your copy; torchvision's weights come without one of their own, trained on "
      "ImageNet"),
    T("Threads: %1 physical cores, all used."),
    T("SIMD: %1; convolutions reach %2 GFLOP/s in fp32 and %3 in bf16."),
    T("bf16 runs %1 times as fast as fp32 here and is used for training and rendering."),
    T("bf16 brings nothing here (%1 times fp32), so fp32 is used."),
    T("BLAS: unknown; with the reference BLAS some layers are many times slower, install "
      "libopenblas0-pthread."),
    T("GPU: %1. All presets are practical here, \"best\" among them."),
    T("No CUDA GPU. \"instant\", \"draft\" and \"good\" are made for this; \"best\" would take "
      "days."),
    T("Pose networks: all installed in %1."),
    T("Pose networks: %1 missing; run `understudy-cli models fetch`."),
    T("Video: H.264 and AAC can be written."),
    T("Video: there is no H.264 encoder (libx264); results cannot be written."),
    T("Free disk here: %1 GB; a minute of 1080p needs about half a GB while it is worked on."),
};

#undef T

} // namespace

std::span<const char* const> engineSentences() { return sentences; }

} // namespace ui
